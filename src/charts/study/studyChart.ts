import { scaleBand, scaleLinear, scaleLog } from "d3-scale";
import { t } from "../../language/t";
import { isDrawnByRatios, type SeedPoint, type StudyPoint, seedWords } from "../../study/points";
import { spansDecades } from "../../study/vary";
import { ACCENT, figure, INK, QUIET } from "../export/figure";
import {
  bottomAxis,
  bottomTitle,
  frameOf,
  leftAxis,
  type PlotBox,
  plotBox,
  round,
} from "../export/plotAxes";
import { element, escapeXml } from "../export/svg";
import { logTicks } from "../ticks";
import { valueScale, valueTicks } from "../valueScale";

export interface StudyChart {
  title: string;
  caption: string;
  points: readonly StudyPoint[];
  /** What is varied: numbers on an axis, or null for variations side by side. */
  x: { title: string; values: readonly number[] | null };
  /** The measure. */
  y: string;
}

const MARGIN = { left: 58, right: 14, top: 22, bottom: 44 };

/**
 * A measure against what is varied: a dot for every seed, the range of the seeds as a line through
 * them, and their medians joined. A bracket has a bar at its upper end. A seed without a number is a cross
 * above the frame.
 */
export function studyChart(
  chart: StudyChart,
  { width, height }: { width: number; height: number },
) {
  const { points, x, y, title, caption } = chart;
  const box = plotBox(MARGIN, { width, height });
  const values = points.flatMap(({ seeds }) =>
    seeds.flatMap(({ value, upTo = value }) => [value, upTo]),
  );
  const log = isDrawnByRatios(values);
  const up = valueScale(values, log, "values");
  const ticks = valueTicks(up, log, 5).map(({ value }) => value);
  up.range([box.bottom - 6, box.top + 6]);
  const across = horizontal(x, points, box);
  const drawn = points.map((point, index) => ({ point, at: across.at(index) }));
  const medians = drawn
    .filter(({ point }) => Number.isFinite(point.median))
    .map(({ point, at }) => `${round(at)} ${round(up(point.median))}`);
  return figure({ width, height, title, caption }, [
    ...leftAxis(box, { ticks, at: up, title: y }, true),
    ...across.axis,
    frameOf(box),
    ...(x.values !== null && medians.length > 1
      ? [element("path", { d: `M${medians.join("L")}`, fill: "none", stroke: QUIET })]
      : []),
    ...drawn.flatMap(({ point, at }) => pointMarks(point, at, up, box)),
  ]);
}

function pointMarks(
  { label, seeds, median, range }: StudyPoint,
  at: number,
  up: (value: number) => number,
  box: PlotBox,
): string[] {
  const told = (point: SeedPoint): string => t`${label}, seed ${point.seed}: ${seedWords(point)}`;
  const missing = seeds.filter(({ missing }) => missing !== null && missing.why !== "undone");
  return [
    ...(Number.isFinite(median)
      ? [
          element("path", {
            d: `M${round(at)} ${round(up(range[0]))}V${round(up(range[1]))}`,
            stroke: QUIET,
            "stroke-width": 1.5,
          }),
          element("path", {
            d: `M${round(at - 9)} ${round(up(median))}h18`,
            stroke: ACCENT,
            "stroke-width": 2.5,
          }),
        ]
      : []),
    ...seeds
      .filter(({ upTo }) => Number.isFinite(upTo))
      .map(({ value, upTo = value }) =>
        element("path", {
          d: `M${round(at)} ${round(up(value))}V${round(up(upTo))}m-5 0h10`,
          fill: "none",
          stroke: QUIET,
        }),
      ),
    ...seeds
      .filter(({ value }) => Number.isFinite(value))
      .map((point) =>
        element("circle", { cx: at, cy: up(point.value), r: 3.5, fill: INK, opacity: 0.75 }, [
          element("title", {}, [escapeXml(told(point))]),
        ]),
      ),
    ...missing.map((point, index) => {
      const middle = at + 10 * (index - (missing.length - 1) / 2);
      const cross = `M${round(middle - 3)} ${box.top - 11}l6 6m0 -6l-6 6`;
      return element("path", { d: cross, fill: "none", stroke: ACCENT, "stroke-width": 1.6 }, [
        element("title", {}, [escapeXml(told(point))]),
      ]);
    }),
  ];
}

interface Horizontal {
  at(index: number): number;
  axis: string[];
}

function horizontal(x: StudyChart["x"], points: readonly StudyPoint[], box: PlotBox): Horizontal {
  const range = [box.left + 16, box.right - 16];
  const { values, title } = x;
  if (values === null) return sideBySide(title, points, box);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const log = spansDecades(values);
  const domain = low === high ? [low - 1, high + 1] : [low, high];
  const scale = log ? scaleLog(domain, range) : scaleLinear(domain, range);
  const ticks = log ? logTicks(low, high) : scale.ticks(6);
  return {
    at: (index) => scale(values[index]),
    axis: bottomAxis(box, { ticks, at: scale, title }),
  };
}

/** Variations that have names and no numbers: shortened where there is little room. */
function sideBySide(title: string, points: readonly StudyPoint[], box: PlotBox): Horizontal {
  const scale = scaleBand<number>(
    points.map((_, index) => index),
    [box.left, box.right],
  );
  const at = (index: number): number => (scale(index) ?? 0) + scale.bandwidth() / 2;
  const room = Math.max(3, Math.floor(scale.bandwidth() / 6.2));
  const short = (label: string): string =>
    label.length > room ? `${label.slice(0, room - 1)}…` : label;
  return {
    at,
    axis: [
      ...points.map(({ label }, index) =>
        element("text", { x: at(index), y: box.bottom + 16, "text-anchor": "middle" }, [
          escapeXml(short(label)),
          element("title", {}, [escapeXml(label)]),
        ]),
      ),
      bottomTitle(box, title),
    ],
  };
}
