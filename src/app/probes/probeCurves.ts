/** What is drawn of a measure over time or against another, by its shape. */

import { maxIndex, median, minIndex } from "d3-array";
import { type MeasureRecipe, measureDefinition } from "../../catalog/measures";
import type { Shape } from "../../catalog/measures/definition";
import type { HistorySeries } from "../../charts/HistoryChart";
import type { ScatterAxis } from "../../charts/ScatterPlot";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { type ProbeSeries, placesOf, valuesAt } from "../../results/probes";
import { formatNumber } from "../../snapshot/formatNumber";

/** A curve over time, and what its legend says at one of the points. */
export interface Curve extends HistorySeries {
  words(point: number): string;
}

export const nameOf = (measure: MeasureRecipe): string => measureDefinition(measure).name(measure);

export const shapeOf = ({ measure }: ProbeSeries) => measureDefinition(measure).shape.kind;

/** What is drawn of several numbers, as one would have them told. */
function reductionsOf(measure: MeasureRecipe): readonly Reduction[] {
  const shape: Shape = measureDefinition(measure).shape;
  if (shape.kind === "series") return ["lowest", "highest"];
  const isHigh = shape.kind === "vector" && shape.telling !== "lowest";
  return isHigh ? ["median", "highest"] : ["lowest", "median"];
}

type Reduction = "lowest" | "median" | "highest";

const indexOf: Record<Reduction, ((values: Float64Array) => number) | null> = {
  lowest: minIndex,
  median: null,
  highest: maxIndex,
};

const styles = ["train", "test"] as const;

export function curvesOf(series: ProbeSeries): Curve[] {
  const shape = shapeOf(series);
  if (shape === "number") {
    const words = (point: number) => withError(series, point);
    return [{ name: nameOf(series.measure), values: series.values, style: "train", words }];
  }
  return reductionsOf(series.measure).map((name, rank) => ({
    name,
    style: styles[rank],
    ...reduced(series, name),
  }));
}

function reduced(series: ProbeSeries, by: Reduction): Pick<Curve, "values" | "words"> {
  const find = indexOf[by];
  const points = pointsOf(series);
  if (find === null) {
    const values = points.map(middle);
    return { values, words: (point) => formatNumber(values[point]) };
  }
  const places = points.map((values) => find(values));
  const values = places.map((index, point) => points[point][index] ?? Number.NaN);
  const words = (point: number) => [formatNumber(values[point]), placeWords(series, places[point])];
  return { values, words: (point) => listed(words(point)) };
}

const pointsOf = (series: ProbeSeries): Float64Array[] =>
  Array.from(series.checkpoints.keys(), (point) => valuesAt(series, point));

const middle = (values: Float64Array): number => median(values) ?? Number.NaN;

/** "sample 12"; "at 2.4 learning rates". */
function placeWords(series: ProbeSeries, index: number): string {
  const { names, at } = placesOf(series);
  const numbers = at(index).map((value) => formatNumber(value));
  if (shapeOf(series) === "series") return t`at ${numbers[0]} ${names[0]}`;
  return listed(names.map((name, rank) => `${name} ${numbers[rank]}`));
}

/** Of more than a number, the median. Logarithmic where the measure spans decades and is nowhere negative. */
export function axisOf(series: ProbeSeries): ScatterAxis & Pick<Curve, "words"> {
  const log = isLogarithmic(series);
  const name = nameOf(series.measure);
  if (shapeOf(series) === "number") {
    const words = (point: number) => withError(series, point);
    return { title: name, values: series.values, log, words };
  }
  return { title: t`median of ${name}`, log, ...reduced(series, "median") };
}

export const isLogarithmic = ({ measure, values }: ProbeSeries): boolean =>
  measureDefinition(measure).log && values.every((value) => !(value < 0));

function withError({ values, errors }: ProbeSeries, entry: number): string {
  const value = formatNumber(values[entry]);
  return Number.isFinite(errors[entry]) ? `${value} ± ${formatNumber(errors[entry], 2)}` : value;
}
