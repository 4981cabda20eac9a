/** Statistics of few numbers. A NaN among them makes the result NaN: it is never left out silently. */
import { bisectLeft, bisectRight } from "d3-array";

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two in the middle; NaN for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0 || values.some(Number.isNaN)) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

export function least(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.min(...values);
}

export function greatest(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.max(...values);
}

/** Slope of the least-squares line y over x; NaN where all x are equal. */
export function slope(x: readonly number[], y: readonly number[]): number {
  const [centerX, centerY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, i) => sum + (value - centerX) * (y[i] - centerY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - centerX) ** 2, 0);
}

/** Pearson's r; NaN where all x or all y are equal. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const sign = Math.sign(slope(x, y));
  return sign * Math.sqrt(slope(x, y) * slope(y, x));
}

/**
 * Kendall's τ_b (1945): concordant minus discordant pairs, over the geometric mean of the pairs that
 * are not tied in x and of those that are not tied in y. In [−1, 1]; NaN where one side is all ties.
 */
export function kendallTau(x: readonly number[], y: readonly number[]): number {
  if ([...x, ...y].some(Number.isNaN)) return Number.NaN;
  let balance = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const [signX, signY] = [Math.sign(x[i] - x[j]), Math.sign(y[i] - y[j])];
      balance += signX * signY;
      untiedX += Math.abs(signX);
      untiedY += Math.abs(signY);
    }
  }
  return balance / Math.sqrt(untiedX * untiedY);
}

/**
 * How often one of `these` is larger than one of `those`, a draw being half: the area under the ROC curve of a
 * score (Mann & Whitney 1947). NaN where either is empty.
 */
export function shareAbove(these: readonly number[], those: readonly number[]): number {
  const sorted = Float64Array.from(those).sort();
  const below = these.map((value) => (bisectLeft(sorted, value) + bisectRight(sorted, value)) / 2);
  return mean(below) / sorted.length;
}
