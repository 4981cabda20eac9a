import { formatNumber } from "../../snapshot/formatNumber";
import { FAINT, QUIET } from "./figure";
import { element, textElement } from "./svg";

export interface PlotBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
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
    textElement(title, {
      x: (box.left + box.right) / 2,
      y: box.bottom + 34,
      "text-anchor": "middle",
      "font-size": 12,
    }),
  ];
}

/** Ticks, numbers and upright title left of the box, with faint lines across when `lines`. */
export function leftAxis(box: PlotBox, { ticks, at, title }: Axis, lines: boolean): string[] {
  const middle = (box.top + box.bottom) / 2;
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
    textElement(title, {
      transform: `translate(${box.left - 46} ${middle}) rotate(-90)`,
      "text-anchor": "middle",
      "font-size": 12,
    }),
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
