import { t } from "../../language/t";
import { isDrawnByRatios, lostWords, type SeedPoint, seedWords } from "../../study/points";
import { ACCENT, FAINT, figure, INK, QUIET } from "../export/figure";
import { bottomAxis, fittingSize, plotBox, round } from "../export/plotAxes";
import { element, escapeXml, textElement } from "../export/svg";
import { valueScale, valueTicks } from "../valueScale";
import { type Threshold, thresholdValues } from "./threshold";

export interface Row {
  label: string;
  seeds: readonly SeedPoint[];
  median: number;
}

export interface RowsChart {
  title: string;
  caption: string;
  rows: readonly Row[];
  /** What all rows have numbers of. */
  x: string;
  threshold?: Threshold;
}

const MARGIN = { left: 14, right: 14, top: 20, bottom: 44 };
const ROW = 44;

/** Text that lines pass behind. */
const OVER_LINES = { stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke" };

export const rowsHeight = (rows: number): number => MARGIN.top + rows * ROW + MARGIN.bottom;

/**
 * Numbers under one another on one axis: a dot for every seed, a short line at their median, and what is
 * no number in words. Labels have a line of their own, so that they are whole on a phone as well.
 */
export function rowsChart(
  { title, caption, rows, x, threshold }: RowsChart,
  { width }: { width: number },
): string {
  const height = rowsHeight(rows.length);
  const box = plotBox(MARGIN, { width, height });
  const values = rows.flatMap(({ seeds }) =>
    seeds.flatMap(({ value, upTo = value }) => [value, upTo]),
  );
  const shown = [...values, ...thresholdValues(threshold)];
  const log = isDrawnByRatios(shown.filter(Number.isFinite));
  const across = valueScale(shown, log, "values");
  const ticks = valueTicks(across, log, 5).map(({ value }) => value);
  across.range([box.left + 8, box.right - 8]);
  return figure({ width, height, title, caption }, [
    ...ticks.map((value) =>
      element("path", { d: `M${round(across(value))} ${box.top}V${box.bottom}`, stroke: FAINT }),
    ),
    ...bottomAxis(box, { ticks, at: across, title: x }),
    element("path", { d: `M${box.left} ${box.bottom}H${box.right}`, stroke: QUIET }),
    ...(threshold === undefined
      ? []
      : [
          element("path", {
            d: `M${round(across(threshold.value))} ${box.top}V${box.bottom}`,
            stroke: ACCENT,
            "stroke-dasharray": "5 4",
          }),
          textElement(threshold.label, {
            x: across(threshold.value),
            y: box.top - 6,
            "text-anchor": across(threshold.value) > width / 2 ? "end" : "start",
          }),
        ]),
    ...rows.flatMap(({ label, seeds, median }, index) => {
      const top = box.top + index * ROW;
      const y = top + 26;
      const lost = lostWords(seeds);
      const name = lost === "" ? label : `${label}: ${lost}`;
      return [
        textElement(name, {
          x: box.left,
          y: top + 14,
          "font-size": fittingSize(name, width - MARGIN.left - MARGIN.right, 11),
          ...OVER_LINES,
        }),
        ...(Number.isFinite(median)
          ? [
              element("path", {
                d: `M${round(across(median))} ${y - 7}v14`,
                stroke: ACCENT,
                "stroke-width": 2.5,
              }),
            ]
          : []),
        ...seeds
          .filter(({ upTo }) => Number.isFinite(upTo))
          .map(({ value, upTo = value }) =>
            element("path", {
              d: `M${round(across(value))} ${y}H${round(across(upTo))}m0 -4v8`,
              fill: "none",
              stroke: QUIET,
            }),
          ),
        ...seeds
          .filter(({ value }) => Number.isFinite(value) && (!log || value > 0))
          .map((point) =>
            element(
              "circle",
              { cx: across(point.value), cy: y, r: 3.5, fill: INK, opacity: 0.75 },
              [
                element("title", {}, [
                  escapeXml(t`${label}, seed ${point.seed}: ${seedWords(point)}`),
                ]),
              ],
            ),
          ),
      ];
    }),
  ]);
}
