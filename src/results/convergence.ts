/**
 * What a Ritz value says. Some eigenvalue lies within its residual, but as long as the residual is
 * not small against the value it need not be the one of its rank. What is certain is a bound: the
 * k-th Ritz value from the top is at most the k-th largest eigenvalue, the k-th from the bottom at
 * least the k-th smallest (Cauchy's interlacing; Parlett 1998, theorem 10.1.1). A small residual does
 * not prove the rank either, but a random start that missed an eigenvalue farther out is improbable.
 */
import type { CurvatureMap, RitzEnd } from "./curvature";
import type { Spectrum } from "./results";

/** A Ritz value counts as an eigenvalue when its residual is at most this share of it … */
export const CONVERGED = 0.01;

/** … or at most this share of the largest magnitude, which is rounding of float32 products. */
const ROUNDING = 2 ** -20;

/**
 * @param largest the largest magnitude of the spectrum.
 * @param share in place of `CONVERGED`.
 */
export function hasConverged(
  value: number,
  residual: number,
  largest: number,
  share = CONVERGED,
): boolean {
  return residual <= Math.max(share * Math.abs(value), ROUNDING * largest);
}

/** The ranks of Ritz values that are bounds only. */
export function ritzBounds(values: ArrayLike<number>, residuals: ArrayLike<number>): number[] {
  const all = Array.from(values);
  const largest = Math.max(0, ...all.map(Math.abs));
  return Array.from(all.keys()).filter(
    (rank) => !hasConverged(all[rank], residuals[rank], largest),
  );
}

export type RitzMeaning =
  | "eigenvalue"
  /** The eigenvalue of this rank is at least this large. */
  | "at least"
  /** The eigenvalue of this rank is at most this large. */
  | "at most";

/**
 * What each value of a spectrum stands for.
 *
 * @param top how many of the values, from the first on, were asked for from the top.
 */
export function ritzMeanings(
  { eigenvalues, residuals, bounds = ritzBounds(eigenvalues, residuals) }: RitzValues,
  top: number,
): RitzMeaning[] {
  return Array.from(eigenvalues, (_, rank) => {
    if (!bounds.includes(rank)) return "eigenvalue";
    return rank < top ? "at least" : "at most";
  });
}

type RitzValues = Pick<Spectrum, "eigenvalues" | "residuals" | "bounds">;

/** r_e = |λ_min/λ_max| of the two ends of a spectrum, and what both residuals allow it to be off by. */
export function ratioOfEnds(largest: RitzEnd, smallest: RitzEnd): { value: number; error: number } {
  const value = Math.abs(smallest.value / largest.value);
  const error = (smallest.residual + value * largest.residual) / Math.abs(largest.value);
  return { value, error };
}

/** Whether the eigenvalues at a point of a curvature map are known, and not only bounded. */
export function mapConvergence(map: CurvatureMap, cell: number) {
  const { largest, smallest, largestResidual, smallestResidual } = map;
  const size = Math.max(Math.abs(largest[cell]), Math.abs(smallest[cell]));
  const top = hasConverged(largest[cell], largestResidual[cell], size);
  const bottom = hasConverged(smallest[cell], smallestResidual[cell], size);
  return { largest: top, smallest: bottom, ratio: top && bottom };
}
