import { scaleLinear, scaleLog } from "d3-scale";
import { line } from "d3-shape";
import { said } from "../../language/spoken";
import { logTicks } from "../ticks";
import { figure, INK, QUIET } from "./figure";
import { bottomAxis, frameOf, leftAxis, type PlotBox } from "./plotAxes";
import { element, textElement } from "./svg";

export interface FigureCurve {
  name: string;
  values: ArrayLike<number>;
}

export interface CurvesFigure {
  title: string;
  caption: string;
  /** Title of the horizontal axis and the position of every value. */
  x: { title: string; values: ArrayLike<number> };
  y: { title: string; log: boolean };
  /** Positions that are marked by a line: where phases of a training begin. */
  boundaries: readonly number[];
  /** At most three, told apart by dash. */
  curves: FigureCurve[];
}

const WIDTH = 560;
const HEIGHT = 360;
const BOX: PlotBox = { left: 70, right: 540, top: 24, bottom: 310 };
const STYLES = [
  { stroke: INK, "stroke-dasharray": "none" },
  { stroke: QUIET, "stroke-dasharray": "6 3" },
  { stroke: QUIET, "stroke-dasharray": "1.5 3" },
];

/**
 * Curves over one axis as an SVG file. Values that are not finite (or not positive on a logarithmic
 * axis) leave gaps.
 */
export function curvesFigure({ title, caption, x, y, boundaries, curves }: CurvesFigure): string {
  const shown = (value: number) => Number.isFinite(value) && (!y.log || value > 0);
  const values = curves.flatMap((curve) => Array.from(curve.values).filter(shown));
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const domain = values.length === 0 ? [y.log ? 0.1 : 0, 1] : padded(low, high, y.log);
  const range = [BOX.bottom, BOX.top];
  const vertical = y.log ? scaleLog(domain, range) : scaleLinear(domain, range);
  const last = x.values.length - 1;
  const horizontal = scaleLinear([x.values[0] ?? 0, x.values[last] ?? 1], [BOX.left, BOX.right]);
  const draw = (curve: FigureCurve) =>
    line<number>()
      .digits(2)
      .defined((index) => shown(curve.values[index]))
      .x((index) => horizontal(x.values[index]))
      .y((index) => vertical(curve.values[index]))(Array.from(curve.values, (_, k) => k));
  return figure({ width: WIDTH, height: HEIGHT, title, caption }, [
    ...leftAxis(
      BOX,
      {
        ticks: y.log ? logTicks(domain[0], domain[1]) : vertical.ticks(6),
        at: vertical,
        title: y.title,
      },
      true,
    ),
    ...bottomAxis(BOX, { ticks: horizontal.ticks(6), at: horizontal, title: said(x.title) }),
    ...boundaries.map((position) =>
      element("path", {
        d: `M${horizontal(position).toFixed(2)} ${BOX.top}V${BOX.bottom}`,
        stroke: QUIET,
        "stroke-width": 0.8,
        "stroke-dasharray": "2 3",
      }),
    ),
    ...curves.map((curve, index) =>
      element("path", {
        d: draw(curve) ?? "",
        fill: "none",
        "stroke-width": 1.6,
        ...STYLES[index],
      }),
    ),
    frameOf(BOX),
    ...(curves.length > 1 ? legend(curves) : []),
  ]);
}

function padded(low: number, high: number, log: boolean): [number, number] {
  if (log) return [low / 1.1, high * 1.1];
  const margin = 0.05 * (high - low) || 0.05 * Math.abs(high) || 1;
  return [low - margin, high + margin];
}

function legend(curves: FigureCurve[]): string[] {
  return curves.flatMap(({ name }, index) => {
    const at = BOX.right - 90 * (curves.length - index);
    return [
      element("path", { d: `M${at} 13h24`, fill: "none", "stroke-width": 1.6, ...STYLES[index] }),
      textElement(said(name), { x: at + 30, y: 17 }),
    ];
  });
}
