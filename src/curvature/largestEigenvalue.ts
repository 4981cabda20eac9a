import { addScaled, norm, scale } from "./float64";
import { lanczos } from "./lanczos";
import type { LinearOperator } from "./operator";
import { gaussianProbe } from "./probes";
import { ritzEstimates, ritzPairs } from "./ritzPairs";

export interface LargestEigenvalueOptions {
  seed: number;
  /** The eigenvector at a nearby point; saves most of the products. */
  warmStart?: Float32Array;
  /** Stops when ‖Av − λv‖ ≤ tolerance·|λ|. Default 1e-3: the error of λ is of its square. */
  tolerance?: number;
  /** Default 40. */
  maxSteps?: number;
  signal?: AbortSignal;
}

export interface LargestEigenvalue {
  value: number;
  /** ‖Av − λv‖₂. */
  residual: number;
  vector: Float32Array;
  /** Products used. */
  steps: number;
}

/** Never fewer: a start that happens to be some other eigenvector would stop at once. */
const FEWEST_STEPS = 4;

/**
 * Share of random direction mixed into a warm start, so that an eigenvalue that overtakes the one
 * being followed is noticed.
 */
const FRESH_SHARE = 0.05;

/**
 * The algebraically largest eigenvalue, with as few products as the tolerance allows.
 *
 * @returns null when aborted before the first product.
 * @throws NotFiniteError
 */
export async function largestEigenvalue(
  operator: LinearOperator,
  size: number,
  { seed, warmStart, tolerance = 1e-3, maxSteps = 40, signal }: LargestEigenvalueOptions,
): Promise<LargestEigenvalue | null> {
  const decomposition = await lanczos(operator, {
    start: startFrom(gaussianProbe(size, seed, 0), warmStart),
    steps: maxSteps,
    signal,
    until: (sofar) => {
      if (sofar.steps < FEWEST_STEPS) return false;
      const { values, estimates } = ritzEstimates(sofar);
      return estimates[0] <= tolerance * Math.abs(values[0]);
    },
  });
  if (decomposition.steps === 0) return null;
  const { values, residuals, vectors } = ritzPairs(decomposition, 1, 0);
  return {
    value: values[0],
    residual: residuals[0],
    vector: vectors,
    steps: decomposition.steps,
  };
}

function startFrom(fresh: Float64Array, warmStart: Float32Array | undefined): Float64Array {
  if (warmStart === undefined) return fresh;
  const start = Float64Array.from(warmStart);
  scale(start, 1 / norm(start));
  addScaled(start, FRESH_SHARE / norm(fresh), fresh);
  return start;
}
