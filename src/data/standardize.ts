import type { Collection } from "./collection";

/**
 * Gives every column mean 0 and standard deviation 1 over the chosen rows, in place. A column that is
 * constant there is only centered.
 *
 * @param values [rows, width] row-major.
 * @param chosen indices of the rows to measure on: the training samples.
 * @returns mean and standard deviation (1 for a constant) that were taken out of each column.
 */
export function standardize(
  values: Float32Array | Float64Array,
  width: number,
  chosen: Int32Array,
): { mean: Float64Array; deviation: Float64Array } {
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
  for (let c = 0; c < width; c++) deviation[c] = Math.sqrt(deviation[c]) || 1;
  for (let i = 0; i < values.length; i++) {
    const c = i % width;
    values[i] = (values[i] - mean[c]) / deviation[c];
  }
  return { mean, deviation };
}

const COLUMNS_LISTED = 8;
const short = (value: number): string => String(Number(value.toPrecision(4)));

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
  const { mean, deviation } = standardize(inputs, columns.length, train);
  const listed = columns
    .slice(0, COLUMNS_LISTED)
    .map((name, c) => `${name} ${short(mean[c])} ± ${short(deviation[c])}`)
    .join(", ");
  const more = columns.length - COLUMNS_LISTED;
  const notes = [
    `Features were standardized by mean ± standard deviation of the training rows: ${listed}${more > 0 ? `, and ${more} more` : ""}.`,
  ];
  if (task.kind === "regression") {
    const target = standardize(targets, 1, train);
    notes.push(`So were the targets: ${short(target.mean[0])} ± ${short(target.deviation[0])}.`);
  }
  return notes;
}
