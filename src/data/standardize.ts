import { shown } from "../catalog/plainText";
import type { Collection } from "./collection";

/** Deviations below this fraction of the mean are what summation leaves of a constant. */
const ROUNDING = 1e-12;

export interface Moments {
  mean: Float64Array;
  /** 1 for a column that is constant. */
  deviation: Float64Array;
}

/**
 * Gives every column mean 0 and standard deviation 1 over the chosen rows, in place. A column that is
 * constant there is only centered.
 *
 * @param values [rows, width] row-major.
 * @param chosen indices of the rows to measure on: the training samples.
 * @returns what was taken out of each column.
 */
export function standardize(
  values: Float32Array | Float64Array,
  width: number,
  chosen: Int32Array,
): Moments {
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (const row of chosen) {
    for (let c = 0; c < width; c++) mean[c] += values[row * width + c] / chosen.length;
  }
  for (const row of chosen) {
    for (let c = 0; c < width; c++) {
      deviation[c] += (values[row * width + c] - mean[c]) ** 2 / chosen.length;
    }
  }
  for (let c = 0; c < width; c++) {
    const measured = Math.sqrt(deviation[c]);
    deviation[c] = measured > ROUNDING * Math.abs(mean[c]) ? measured : 1;
  }
  for (let i = 0; i < values.length; i++) {
    const c = i % width;
    values[i] = (values[i] - mean[c]) / deviation[c];
  }
  return { mean, deviation };
}

const COLUMNS_LISTED = 8;

function list(columns: string[], { mean, deviation }: Moments): string {
  const short = (value: number) => String(Number(value.toPrecision(4)));
  const listed = columns
    .slice(0, COLUMNS_LISTED)
    .map((name, c) => `${shown(name)} ${short(mean[c])} ± ${short(deviation[c])}`)
    .join(", ");
  const more = columns.length - COLUMNS_LISTED;
  return more > 0 ? `${listed}, and ${more} more` : listed;
}

/**
 * Standardizes a table's columns, and the targets of a regression, in place.
 *
 * @param train indices of the training samples.
 * @returns what was done, in words, with the means and deviations.
 */
export function standardizeTable(
  { inputs, targets, task }: Collection,
  columns: string[],
  train: Int32Array,
): string[] {
  const features = list(columns, standardize(inputs, columns.length, train));
  const notes = [`Standardized by mean ± standard deviation of the training rows: ${features}.`];
  if (task.kind === "regression") {
    const names = Array.from({ length: task.outputs }, (_, i) => `target ${i + 1}`);
    notes.push(`Standardized too: ${list(names, standardize(targets, task.outputs, train))}.`);
  }
  return notes;
}
