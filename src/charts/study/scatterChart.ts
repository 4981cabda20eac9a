import { isDrawnByRatios } from "../../study/points";
import { figure as digits } from "../../study/sentence";
import { ACCENT, figure, INK, QUIET } from "../export/figure";
import { bottomAxis, frameOf, leftAxis, plotBox, round } from "../export/plotAxes";
import { element, escapeXml, textElement } from "../export/svg";
import { isDrawable, valueScale, valueTicks } from "../valueScale";

export interface ScatterChart {
  title: string;
  caption: string;
  /** A dot for every seed; told apart by marks and named where there are few. */
  groups: readonly { label: string; points: readonly (readonly [x: number, y: number])[] }[];
  x: string;
  y: string;
}

const MARGIN = { left: 62, right: 14, top: 12, bottom: 44 };
const LEGEND = 18;
const PLOT = 240;
/** Groups that have names and marks of their own. */
const FEW = 4;

const legends = (groups: number): number => (groups > FEW ? 0 : groups);

export const scatterHeight = (groups: number): number => PLOT + legends(groups) * LEGEND;

const MARKS = [
  (x: number, y: number) => element("circle", { cx: x, cy: y, r: 4, fill: INK, opacity: 0.75 }),
  (x: number, y: number) => mark(`M${round(x)} ${round(y - 5)}l5 9h-10z`, ACCENT),
  (x: number, y: number) => mark(`M${round(x - 4)} ${round(y - 4)}h8v8h-8z`, QUIET),
  (x: number, y: number) => mark(`M${round(x)} ${round(y - 5)}l5 5l-5 5l-5 -5z`, INK),
];

const mark = (d: string, color: string): string =>
  element("path", { d, fill: "none", stroke: color, "stroke-width": 1.8 });

/** One measure against another. */
export function scatterChart(
  { title, caption, groups, x, y }: ScatterChart,
  { width }: { width: number },
): string {
  const height = scatterHeight(groups.length);
  const named = legends(groups.length);
  const box = plotBox({ ...MARGIN, top: MARGIN.top + named * LEGEND }, { width, height });
  const points = groups.flatMap((group) => group.points);
  const axis = (values: number[]) => {
    const log = isDrawnByRatios(values.filter(Number.isFinite));
    const scale = valueScale(values, log, "values");
    return { log, scale, ticks: valueTicks(scale, log, 5).map(({ value }) => value) };
  };
  const across = axis(points.map(([value]) => value));
  const up = axis(points.map(([, value]) => value));
  across.scale.range([box.left + 8, box.right - 8]);
  up.scale.range([box.bottom - 8, box.top + 8]);
  return figure({ width, height, title, caption }, [
    ...leftAxis(box, { ticks: up.ticks, at: up.scale, title: y }, true),
    ...bottomAxis(box, { ticks: across.ticks, at: across.scale, title: x }),
    frameOf(box),
    ...groups.flatMap(({ label, points }, index) => {
      const draw = MARKS[named === 0 ? 0 : index];
      const legend = MARGIN.top + index * LEGEND + 6;
      return [
        ...(named === 0
          ? []
          : [draw(box.left + 8, legend), textElement(label, { x: box.left + 22, y: legend + 4 })]),
        ...points
          .filter(([a, b]) => isDrawable(a, across.log) && isDrawable(b, up.log))
          .map(([a, b]) => {
            const told = element("title", {}, [escapeXml(`${label}: ${digits(a)}, ${digits(b)}`)]);
            return element("g", {}, [told, draw(across.scale(a), up.scale(b))]);
          }),
      ];
    }),
  ]);
}
