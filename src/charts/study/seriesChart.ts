import { scaleLinear } from "d3-scale";
import { isDrawnByRatios } from "../../study/points";
import { ACCENT, figure, INK, QUIET } from "../export/figure";
import { bottomAxis, fittingSize, frameOf, leftAxis, plotBox, round } from "../export/plotAxes";
import { type Attributes, element, textElement } from "../export/svg";
import { isDrawable, valueScale, valueTicks } from "../valueScale";
import { type Threshold, thresholdValues } from "./threshold";

export interface SeriesChart {
  title: string;
  caption: string;
  /** Of each of a few things a list for every seed, and the places of its numbers. */
  series: readonly {
    label: string;
    lists: readonly (readonly number[])[];
    at: readonly number[];
  }[];
  x: string;
  y: string;
  threshold?: Threshold;
}

const MARGIN = { left: 62, right: 14, top: 12, bottom: 44 };
const LEGEND = 18;
const PLOT = 230;

const STYLES: Attributes[] = [
  { stroke: INK },
  { stroke: ACCENT },
  { stroke: QUIET, "stroke-dasharray": "6 3" },
  { stroke: ACCENT, "stroke-dasharray": "2 3" },
];

const LIMIT = { stroke: INK, "stroke-width": 1.2, "stroke-dasharray": "1 4" };

type Drawn = Pick<SeriesChart, "series" | "threshold">;

const legends = ({ series, threshold }: Drawn): number =>
  series.length + (threshold === undefined ? 0 : 1);

export const seriesHeight = (chart: Drawn): number => PLOT + legends(chart) * LEGEND;

/** Numbers along the training: a line for every seed, and a dashed one for what they are held against. */
export function seriesChart(chart: SeriesChart, { width }: { width: number }): string {
  const { title, caption, series, x, y, threshold } = chart;
  const height = seriesHeight(chart);
  const margin = { ...MARGIN, top: MARGIN.top + legends(chart) * LEGEND };
  const box = plotBox(margin, { width, height });
  const values = [...series.flatMap(({ lists }) => lists.flat()), ...thresholdValues(threshold)];
  const log = isDrawnByRatios(values.filter(Number.isFinite));
  const up = valueScale(values, log, "values");
  const ticks = valueTicks(up, log, 5).map(({ value }) => value);
  up.range([box.bottom - 6, box.top + 6]);
  const places = series.flatMap(({ at }) => at);
  const across = scaleLinear(
    [Math.min(...places), Math.max(...places)],
    [box.left + 6, box.right - 6],
  );
  const inLegend = (index: number, label: string, style: Attributes): string[] => {
    const at = MARGIN.top + index * LEGEND + 6;
    const line = { d: `M${box.left} ${at}h26`, fill: "none", "stroke-width": 2, ...style };
    return [
      element("path", line),
      textElement(label, {
        x: box.left + 34,
        y: at + 4,
        "font-size": fittingSize(label, box.right - box.left - 34, 11),
      }),
    ];
  };
  const isCounted = places.every(Number.isInteger);
  const beneath = across
    .ticks(width < 420 ? 4 : 6)
    .filter((at) => !isCounted || Number.isInteger(at));
  return figure({ width, height, title, caption }, [
    ...leftAxis(box, { ticks, at: up, title: y }, true),
    ...bottomAxis(box, { ticks: beneath, at: across, title: x }),
    frameOf(box),
    ...series.flatMap(({ label, lists, at }, index) => {
      const style = STYLES[index % STYLES.length];
      return [
        ...inLegend(index, label, style),
        ...lists.flatMap((list) => {
          const points = list.flatMap((value, i) =>
            isDrawable(value, log) ? [`${round(across(at[i]))} ${round(up(value))}`] : [],
          );
          const line = { fill: "none", "stroke-width": 1.2, opacity: 0.8, ...style };
          return points.length < 2 ? [] : [element("path", { d: `M${points.join("L")}`, ...line })];
        }),
      ];
    }),
    ...(threshold === undefined
      ? []
      : [
          element("path", {
            d: `M${box.left} ${round(up(threshold.value))}H${box.right}`,
            fill: "none",
            ...LIMIT,
          }),
          ...inLegend(series.length, threshold.label, LIMIT),
        ]),
  ]);
}
