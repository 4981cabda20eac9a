/** What is written on the stage and where: ticks, names of axes, marks of the path, contour levels. */

import { ticks as roundTicks, tickStep } from "d3-array";
import { fixed, numeral, said } from "../language/spoken";
import type { PathMark } from "../results/phaseStarts";
import { type Colormap, colormapColor, colormapHex, type Rgb } from "../snapshot/colormaps";
import { formatNumber } from "../snapshot/formatNumber";
import type { HeightScale } from "../snapshot/heightScale";
import type { ContourLabel } from "./contourLabels";
import { type Corner, heightAxis, TICK } from "./frameLines";
import { type PathLine, pathPoint } from "./pathLine";
import { HALF_SIDE, halfDepth, type StageSpace } from "./stageSpace";

export type LabelKind = "tick" | "axis" | "mark" | "contour";

export type Vector = [x: number, y: number, z: number];

export interface StageLabel {
  kind: LabelKind;
  text: string;
  /** What is written where there is no room for the text. */
  short?: string;
  at: Vector;
  /** Direction in which the text stands off from `at`; null centers it there. */
  away: Vector | null;
  /** CSS pixels between `at` and the text. */
  gap: number;
  /** Direction along which the text runs; null is level. */
  along: Vector | null;
  /** Colors of a text that stands on the terrain. */
  inks?: LabelInks;
}

export interface LabelInks {
  text: string;
  /** Drawn around the letters. */
  halo: string;
}

export interface StageTicks {
  alpha: number[];
  beta: number[];
  /** Losses and their heights. */
  losses: number[];
  heights: number[];
}

/** Round ticks, fewer on a narrow stage. */
export function stageTicks(space: StageSpace, scale: HeightScale, narrow: boolean): StageTicks {
  const count = narrow ? 3 : 5;
  const losses = scale.ticks(count).filter((loss) => loss <= scale.ceiling);
  return {
    alpha: roundTicks(space.alpha[0], space.alpha[1], count),
    beta: space.isLine ? [] : roundTicks(space.beta[0], space.beta[1], count),
    losses,
    heights: losses.map(scale.height),
  };
}

/** Decimals are the same along an axis: −0.5, 0.0, 0.5. */
function tickTexts(values: number[]): string[] {
  if (values.length < 2) return values.map((value) => formatNumber(value));
  const step = tickStep(values[0], values[values.length - 1], values.length - 1);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const largest = Math.max(...values.map(Math.abs));
  if (decimals > 4 || largest >= 1e5) return values.map((value) => formatNumber(value));
  return values.map((value) =>
    value === 0 ? numeral("0") : fixed(value, decimals).replace("-", "−"),
  );
}

export interface LabelTexts {
  alpha: string;
  beta: string;
  loss: string;
  /** In the place of `loss` where there is little room. Default: "loss". */
  height?: string;
}

/** Ticks and names of the three axes (of two on a map or for a line). */
export function axisLabels(
  space: StageSpace,
  ticks: StageTicks,
  texts: LabelTexts,
  near: Corner,
  map: boolean,
): StageLabel[] {
  const [sx, sz] = near;
  const depth = halfDepth(space);
  const floor = map ? space.top : 0;
  const labels: StageLabel[] = [];
  const alphaTexts = tickTexts(ticks.alpha);
  for (const [index, alpha] of ticks.alpha.entries())
    labels.push(tick(alphaTexts[index], [space.x(alpha), floor, sz * depth], [0, 0, sz]));
  labels.push(
    name(texts.alpha, [0, floor, sz * depth], [0, 0, sz], map ? [34, [1, 0, 0]] : [40, null]),
  );

  if (!space.isLine) {
    const betaTexts = tickTexts(ticks.beta);
    for (const [index, beta] of ticks.beta.entries())
      labels.push(tick(betaTexts[index], [sx * HALF_SIDE, floor, space.z(beta)], [sx, 0, 0]));
    labels.push(
      name(texts.beta, [sx * HALF_SIDE, floor, 0], [sx, 0, 0], map ? [46, [0, 0, -1]] : [40, null]),
    );
  }
  if (map) return labels;

  const axis = heightAxis(space, near);
  for (const [index, loss] of ticks.losses.entries())
    labels.push(
      tick(formatNumber(loss), [axis.x, space.y(ticks.heights[index]), axis.z], axis.away),
    );
  labels.push({
    kind: "axis",
    text: texts.loss,
    short: said("loss"),
    at: [axis.x, space.top, axis.z],
    away: [axis.away[0], 1, axis.away[2]],
    gap: 10,
    along: null,
  });
  return labels;
}

function tick(text: string, [x, y, z]: Vector, away: Vector): StageLabel {
  const at: Vector = [x + TICK * away[0], y + TICK * away[1], z + TICK * away[2]];
  return { kind: "tick", text, at, away, gap: 4, along: null };
}

function name(
  text: string,
  at: Vector,
  away: Vector,
  [gap, along]: [number, Vector | null],
): StageLabel {
  const [short] = text.split(" · ");
  return { kind: "axis", text: along ? text : inTwoLines(text), short, at, away, gap, along };
}

const LONGEST_LINE = 18;

/** A long name broken after the comma or before the bracket or word nearest to its middle. */
function inTwoLines(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const breaks = [...text.matchAll(/, | (?=\()/g)];
  const places = breaks.length > 0 ? breaks : [...text.matchAll(/ /g)];
  const offset = (place: RegExpMatchArray) =>
    Math.abs((place.index ?? 0) + place[0].length / 2 - text.length / 2);
  const [place] = places.sort((a, b) => offset(a) - offset(b));
  if (!place) return text;
  const end = (place.index ?? 0) + place[0].length;
  return `${text.slice(0, end).trimEnd()}\n${text.slice(end)}`;
}

/** A name beside a point of the path, above it on the screen. */
export function markLabel(text: string, at: Vector, map: boolean): StageLabel {
  return { kind: "mark", text, at, away: map ? [0, 0, -1] : [0, 1, 0], gap: 10, along: null };
}

/** The names of a path's start, its end and its marks. */
export function pathLabels(path: PathLine, marks: readonly PathMark[], map: boolean): StageLabel[] {
  const ends = [
    { text: said("start"), checkpoint: 0 },
    { text: said("end"), checkpoint: Number.POSITIVE_INFINITY },
  ];
  return [...ends, ...marks].map(({ text, checkpoint }) =>
    markLabel(text, pathPoint(path, checkpoint), map),
  );
}

/** The levels of a map's contour lines, written along them in the gap that their halo cuts. */
export function levelLabels(
  contours: ContourLabel[],
  space: StageSpace,
  scale: HeightScale,
  colormap: Colormap,
): StageLabel[] {
  return contours.map(({ loss, x, z, along }) => {
    const height = scale.height(loss);
    return {
      kind: "contour",
      text: formatNumber(loss),
      at: [x, space.top, z],
      away: null,
      gap: 0,
      along: [along[0], 0, along[1]],
      inks: {
        text: isDark(colormapColor(colormap, height)) ? "#ffffff" : "#14171f",
        halo: colormapHex(colormap, height),
      },
    };
  });
}

/** Whether white text reads better than black on it (relative luminance, WCAG 2.2). */
export function isDark(color: Rgb): boolean {
  const [red, green, blue] = color.map((component) => component ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}
