import type { CurvatureMap } from "../results/curvature";

/** A map of which nothing is known yet. @param beta a single 0 for a line. */
export function emptyCurvatureMap(alpha: Float32Array, beta: Float32Array): CurvatureMap {
  const unknown = () => new Float32Array(alpha.length * beta.length).fill(Number.NaN);
  return {
    alpha,
    beta,
    largest: unknown(),
    smallest: unknown(),
    ratio: unknown(),
    largestResidual: unknown(),
    smallestResidual: unknown(),
    done: new Uint8Array(alpha.length * beta.length),
  };
}
