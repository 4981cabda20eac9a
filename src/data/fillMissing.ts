/**
 * Puts the mean over the training samples in the place of every missing number (NaN), in place, column
 * by column; 0 where none of them has one.
 *
 * @param inputs [samples, width] row-major.
 * @param train indices of the training samples.
 */
export function fillMissing(
  inputs: Float32Array | Float64Array,
  width: number,
  train: Int32Array,
): void {
  if (!inputs.some(Number.isNaN)) return;
  for (let column = 0; column < width; column++) {
    let [sum, count] = [0, 0];
    for (const row of train) {
      const value = inputs[row * width + column];
      if (Number.isNaN(value)) continue;
      sum += value;
      count += 1;
    }
    const mean = count === 0 ? 0 : sum / count;
    for (let at = column; at < inputs.length; at += width)
      if (Number.isNaN(inputs[at])) inputs[at] = mean;
  }
}
