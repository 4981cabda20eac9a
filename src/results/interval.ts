/** How far an estimate over few random draws can be trusted: Student's intervals. */
import type { Estimate } from "./curvature";

/** Share of intervals that hold the truth, where draws are normal. */
export const COVERAGE = 0.95;

/** Student's factor of infinitely many draws. */
const NORMAL_FACTOR = 1.959964;

/**
 * P(|T| ≤ t) of Student's distribution with a whole number of degrees of freedom (Abramowitz &
 * Stegun 1964, 26.7.3 and 26.7.4).
 */
function within(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const square = Math.cos(angle) ** 2;
  const odd = freedom % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  const inner = Math.sin(angle) * sum;
  return odd ? (2 / Math.PI) * (angle + inner) : inner;
}

/** t with P(|T| ≤ t) = `coverage`; infinite without a degree of freedom. */
export function studentFactor(freedom: number, coverage = COVERAGE): number {
  if (!(freedom >= 1)) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = 1;
  while (within(high, freedom) < coverage) high *= 2;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (within(middle, freedom) < coverage) low = middle;
    else high = middle;
  }
  return high;
}

/** Half the width of the 95 % interval around a mean of independent draws; NaN for a single one. */
export function halfWidth({ standardError, draws }: Pick<Estimate, "standardError" | "draws">) {
  return draws > 1 ? studentFactor(draws - 1) * standardError : Number.NaN;
}

/**
 * Half the width of the 95 % interval around a share of `count` independent samples, by Wilson's
 * score (1927): a share of 0 or 1 has one too.
 */
export function shareHalfWidth(share: number, count: number): number {
  const z2 = NORMAL_FACTOR ** 2;
  const variance = (share * (1 - share)) / count + z2 / (4 * count ** 2);
  return (NORMAL_FACTOR * Math.sqrt(variance)) / (1 + z2 / count);
}

/**
 * The factor f of the 95 % interval from value/f to value·f, for means of positive and very uneven
 * draws such as a density far out: there the interval on a logarithmic scale holds the truth more
 * often than one that is even on both sides. NaN for a single draw, 1 for a value of 0.
 */
export function intervalFactor(
  value: number,
  error: Pick<Estimate, "standardError" | "draws">,
): number {
  return value > 0 ? Math.exp(halfWidth(error) / value) : 1;
}
