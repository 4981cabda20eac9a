/** Kernels whose entries are rounded to few levels, one layer at a time. */

/** A matrix [rows, columns] flattened. */
export interface Kernel {
  values: Float32Array;
  rows: number;
  columns: number;
}

/** Most passes over all entries; each pass ends lower, and what changes nothing is the last. */
const MOST_PASSES = 50;

/** The distance of two levels: 2ᵇ − 1 of them, 0 and as many above as below, up to the largest entry. */
export function levelStep({ values }: Kernel, bits: number): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest / (2 ** (bits - 1) - 1);
}

/** Each entry up or down, by `up`: the share of a level that is left of it, 0 to 1, to whether it is rounded up. */
export function rounded(
  { values }: Kernel,
  step: number,
  up: (rest: number) => boolean,
): Float32Array {
  if (step === 0) return values.slice();
  return values.map((value) => {
    const below = Math.floor(value / step);
    return step * (below + (up(value / step - below) ? 1 : 0));
  });
}

/**
 * Each entry up or down so that what the layer writes changes least: (ŵ − w)ᵀG(ŵ − w) of every column w, by
 * coordinate descent from rounding to nearest (the layer-wise problem of Nagel et al. 2020, arXiv 2004.10568,
 * eq. 20, with their relaxation left out).
 *
 * @param gram XᵀX of what the layer reads, [rows, rows] flattened.
 */
export function adaptivelyRounded(kernel: Kernel, step: number, gram: Float64Array): Float32Array {
  const { values, rows, columns } = kernel;
  const chosen = rounded(kernel, step, (rest) => rest >= 0.5);
  if (step === 0) return chosen;
  for (let column = 0; column < columns; column++) {
    const error = Float64Array.from(
      { length: rows },
      (_, row) => chosen[row * columns + column] - values[row * columns + column],
    );
    const pull = Float64Array.from({ length: rows }, (_, row) =>
      error.reduce((sum, value, k) => sum + gram[row * rows + k] * value, 0),
    );
    for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass++) {
      changed = false;
      for (let row = 0; row < rows; row++) {
        const exact = values[row * columns + column] / step;
        const below = Math.floor(exact);
        const now = error[row];
        const other = step * (now > 0 ? below - exact : below + 1 - exact);
        const change = other - now;
        if (2 * change * pull[row] + change ** 2 * gram[row * rows + row] >= -1e-12) continue;
        error[row] = other;
        for (let k = 0; k < rows; k++) pull[k] += change * gram[k * rows + row];
        changed = true;
      }
    }
    for (let row = 0; row < rows; row++)
      chosen[row * columns + column] = values[row * columns + column] + error[row];
  }
  return chosen;
}
