/** How alike two networks are on the same samples, by what they say and not by their weights. */

import type { LossKind, LossRecipe } from "../catalog/losses";
import type { Samples, Task } from "../data/dataset";
import { lossOfSample, stableSize } from "../loss/lossOfSample";
import type { UnitValues } from "../nn/activity";
import { pacer } from "../nn/nextTask";
import type { LossValue } from "../nn/objective";

/**
 * Linear centered kernel alignment, ‖YᵀX‖²/(‖XᵀX‖·‖YᵀY‖) in Frobenius norms of centered columns
 * (Kornblith et al. 2019, arXiv 1905.00414, equation 2 on linear kernels): 1 for equal representations
 * up to rotation and scale, 0 for unrelated ones; NaN where one is constant.
 *
 * @param x, y one row per sample; widths may differ.
 */
export async function linearCka(x: UnitValues, y: UnitValues): Promise<number> {
  const [cx, cy] = [centered(x), centered(y)];
  const both = await squaredProduct(cx, cy);
  return both / Math.sqrt((await squaredProduct(cx, cx)) * (await squaredProduct(cy, cy)));
}

interface Columns {
  values: Float64Array;
  width: number;
}

function centered({ values, width }: UnitValues): Columns {
  const rows = values.length / width;
  const sum = new Float64Array(width);
  for (const [k, value] of values.entries()) sum[k % width] += value;
  // Divided last, so that a constant column is exactly its mean.
  return { values: Float64Array.from(values, (value, k) => value - sum[k % width] / rows), width };
}

/** ‖XᵀY‖²_F. Lets other tasks run between rows. */
async function squaredProduct(x: Columns, y: Columns): Promise<number> {
  const breathe = pacer();
  const product = new Float64Array(x.width * y.width);
  const rows = x.values.length / x.width;
  for (let row = 0; row < rows; row++) {
    const ofY = y.values.subarray(row * y.width, (row + 1) * y.width);
    for (let i = 0; i < x.width; i++) {
      const factor = x.values[row * x.width + i];
      for (let j = 0; j < y.width; j++) product[i * y.width + j] += factor * ofY[j];
    }
    await breathe();
  }
  return product.reduce((sum, value) => sum + value * value, 0);
}

/** The share of samples that two classifiers put into different classes. */
export function disagreement(a: UnitValues, b: UnitValues): number {
  const rows = a.values.length / a.width;
  let different = 0;
  for (let row = 0; row < rows; row++) {
    if (largestIn(a.values, a.width, row) !== largestIn(b.values, b.width, row)) different++;
  }
  return different / rows;
}

/** The first index of the largest value in a row. */
function largestIn(values: ArrayLike<number>, width: number, row: number): number {
  let largest = 0;
  for (let k = 1; k < width; k++) {
    if (values[row * width + k] > values[row * width + largest]) largest = k;
  }
  return largest;
}

/**
 * The loss of an ensemble: of the mean of its members' probabilities under losses of these
 * (Lakshminarayanan et al. 2017, arXiv 1612.01474), of the mean of their outputs under the others.
 *
 * @param outputs of each member, on these samples.
 */
export function ensembleLoss(
  outputs: UnitValues[],
  { targets, count }: Pick<Samples, "targets" | "count">,
  task: Task,
  loss: LossRecipe,
): LossValue {
  const { width } = outputs[0];
  const mean = new Float64Array(count * width);
  const shares = sharesBy[loss.kind];
  const said = shares === null ? outputs.map((o) => o.values) : outputs.map(normalizedBy(shares));
  for (const values of said) {
    for (let k = 0; k < mean.length; k++) mean[k] += values[k] / outputs.length;
  }
  let total = 0;
  let correct = 0;
  for (let row = 0; row < count; row++) {
    const isClass = task.kind === "classification";
    if (isClass && largestIn(mean, width, row) === targets[row]) correct++;
    const together = mean.slice(row * width, (row + 1) * width);
    const wanted = together.map((_, k) =>
      isClass ? Number(targets[row] === k) : targets[row * width + k],
    );
    total += lossOfSample(loss, shares === null ? together : together.map(shares.output), wanted);
  }
  return {
    loss: total / count,
    accuracy: task.kind === "classification" ? correct / count : Number.NaN,
  };
}

/** How outputs become probabilities. */
interface Shares {
  /** What a class's probability is proportional to. */
  size(value: number, highest: number): number;
  /** An output of that size. */
  output(size: number): number;
}

const softmax: Shares = { size: (value, highest) => Math.exp(value - highest), output: Math.log };

const sharesBy: Record<LossKind, Shares | null> = {
  "cross-entropy": softmax,
  // A probability is at most 1, and so is 1/(1 − x) below 0.
  stablemax: { size: stableSize, output: (size) => 1 - 1 / size },
  "mean-squared": null,
  "half-squared": null,
  squentropy: null,
  poly: softmax,
  focal: softmax,
  encouraging: softmax,
  generalized: softmax,
  normalized: softmax,
  "mean-absolute": softmax,
  smoothed: softmax,
  "z-loss": null,
  value: null,
};

const normalizedBy =
  ({ size }: Shares) =>
  ({ values, width }: UnitValues): Float64Array => {
    const probabilities = Float64Array.from(values);
    for (let start = 0; start < values.length; start += width) {
      const row = probabilities.subarray(start, start + width);
      const highest = Math.max(...row);
      const total = row.reduce((sum, value) => sum + size(value, highest), 0);
      for (let k = 0; k < width; k++) row[k] = size(row[k], highest) / total;
    }
    return probabilities;
  };
