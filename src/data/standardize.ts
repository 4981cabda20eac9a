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
