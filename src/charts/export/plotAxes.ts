import { formatNumber } from "../../snapshot/formatNumber";
import { FAINT, QUIET } from "./figure";
import { element, textElement } from "./svg";

export interface PlotBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What margins leave of a picture. */
export function plotBox(margin: PlotBox, size: { width: number; height: number }): PlotBox {
  return {
    left: margin.left,
    right: size.width - margin.right,
    top: margin.top,
    bottom: size.height - margin.bottom,
  };
}

interface Axis {
  ticks: number[];
  at(value: number): number;
  title: string;
}

const TICK = 4;

/** Ticks, numbers and title below the box. */
export function bottomAxis(box: PlotBox, { ticks, at, title }: Axis): string[] {
  return [
    ...ticks.flatMap((value) => [
      element("path", { d: `M${round(at(value))} ${box.bottom}v${TICK}`, stroke: QUIET }),
      textElement(formatNumber(value, 4), {
        x: at(value),
        y: box.bottom + 16,
        "text-anchor": "middle",
      }),
    ]),
    bottomTitle(box, title),
  ];
}

/** What the title of an axis may reach beyond its box, at either end. */
const BESIDE_BOX = 12;

/** A title that would have to be smaller than this on one line has two. */
const SMALL_TITLE = 10;

/** The title of an axis below the box, under its numbers; smaller, or on two lines, where it would run out of the picture. */
export function bottomTitle({ left, right, bottom }: PlotBox, title: string): string {
  const width = right - left + 2 * BESIDE_BOX;
  const alone = fittingSize(title, width, 12);
  const place = { x: (left + right) / 2, "text-anchor": "middle" };
  if (alone >= SMALL_TITLE)
    return textElement(title, { ...place, y: bottom + 34, "font-size": alone });
  const lines = halves(title);
  const size = Math.min(...lines.map((line) => fittingSize(line, width, SMALL_TITLE)));
  return lines
    .map((line, index) =>
      textElement(line, { ...place, y: bottom + 29 + 11 * index, "font-size": size }),
    )
    .join("");
}

/** A text in two lines, as alike in length as its words allow. */
function halves(text: string): string[] {
  const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index);
  const unevenness = (at: number) => Math.abs(2 * at + 1 - text.length);
  const [middle] = spaces.sort((a, b) => unevenness(a) - unevenness(b));
  return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}

/** Of a letter, in font sizes, on average. */
const LETTER_WIDTH = 0.54;
/** Below it nothing can be read. */
const SMALLEST_SIZE = 7;

/** The size at which a text fits into a length in CSS pixels, at most the usual one. */
export const fittingSize = (text: string, length: number, usual: number): number =>
  round(Math.min(usual, Math.max(SMALLEST_SIZE, length / (text.length * LETTER_WIDTH))));

/**
 * The upright title of an axis at `x`, left of the box; smaller where it would run out of the picture,
 * which reaches above the middle of the box as far as it is from the top.
 */
export function uprightTitle({ top, bottom }: PlotBox, x: number, title: string): string {
  return textElement(title, {
    transform: `translate(${x} ${(top + bottom) / 2}) rotate(-90)`,
    "text-anchor": "middle",
    "font-size": fittingSize(title, top + bottom, 12),
  });
}

/** Ticks, numbers and upright title left of the box, with faint lines across when `lines`. */
export function leftAxis(box: PlotBox, { ticks, at, title }: Axis, lines: boolean): string[] {
  return [
    ...ticks.flatMap((value) => [
      ...(lines
        ? [element("path", { d: `M${box.left} ${round(at(value))}H${box.right}`, stroke: FAINT })]
        : []),
      element("path", { d: `M${box.left} ${round(at(value))}h${-TICK}`, stroke: QUIET }),
      textElement(formatNumber(value), {
        x: box.left - 8,
        y: at(value) + 4,
        "text-anchor": "end",
      }),
    ]),
    uprightTitle(box, box.left - 46, title),
  ];
}

export function frameOf({ left, right, top, bottom }: PlotBox): string {
  return element("rect", {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: "none",
    stroke: QUIET,
  });
}

/** Pixels with at most two decimals, for path data. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
