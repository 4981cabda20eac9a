import { stream } from "../random/stream";
import { CONVERGED, hasConverged } from "../results/convergence";
import { type Lanczos, lanczos } from "./lanczos";
import type { LinearOperator } from "./operator";
import { gaussianProbe } from "./probes";
import { type RitzPairs, ritzEstimates, ritzPairs } from "./ritzPairs";
import type { Watch } from "./watch";

export interface TopEigenpairsOptions extends Watch {
  /** Pairs wanted from the largest eigenvalue down, and from the smallest up. */
  top: number;
  bottom: number;
  /** Lanczos steps, each one product with the operator. */
  steps: number;
  /**
   * Goes on to at most so many steps, as long as one of the pairs wanted has not converged.
   * Default: `steps`.
   */
  mostSteps?: number;
  /** Residual, as a share of the eigenvalue, at which a pair has converged. Default `CONVERGED`. */
  tolerance?: number;
  seed: number;
  /** Offered after every step: the pairs so far, which take a while to put together. */
  onPairs?(pairs: () => Promise<TopEigenpairs>): Promise<void> | void;
}

export interface TopEigenpairs extends RitzPairs {
  /** Steps done. */
  steps: number;
  /** Whether each pair has converged; see `results/convergence.ts`. */
  converged: boolean[];
}

/**
 * Eigenpairs at both ends of a symmetric operator's spectrum, by Lanczos from a random start. What
 * has converged shows in `residuals`. An aborted signal gives the pairs of the steps done.
 *
 * @param size length of the operator's vectors.
 * @throws NotFiniteError
 */
export async function topEigenpairs(
  operator: LinearOperator,
  size: number,
  options: TopEigenpairsOptions,
): Promise<TopEigenpairs> {
  const {
    top,
    bottom,
    steps,
    mostSteps = steps,
    tolerance = CONVERGED,
    seed,
    onPairs,
    ...watch
  } = options;
  const wanted = { top, bottom, tolerance };
  const decomposition = await lanczos(operator, {
    start: await gaussianProbe(size, seed, 0),
    restart: stream(seed, "probes", 1),
    steps: Math.max(steps, mostSteps),
    async until(sofar) {
      await onPairs?.(() => pairsOf(sofar, wanted));
      return sofar.steps >= steps && endsConverged(sofar, wanted);
    },
    ...watch,
  });
  return pairsOf(decomposition, wanted);
}

interface Wanted {
  top: number;
  bottom: number;
  tolerance: number;
}

async function pairsOf(
  decomposition: Lanczos,
  { top, bottom, tolerance }: Wanted,
): Promise<TopEigenpairs> {
  const pairs = await ritzPairs(decomposition, top, bottom);
  const largest = largestMagnitude(ritzEstimates(decomposition).values);
  const converged = Array.from(pairs.values, (value, rank) =>
    hasConverged(value, pairs.residuals[rank], largest, tolerance),
  );
  return { ...pairs, steps: decomposition.steps, converged };
}

/** Whether the `top` first and `bottom` last Ritz values have all converged. */
export function endsConverged(sofar: Lanczos, { top, bottom, tolerance }: Wanted): boolean {
  const { values, estimates } = ritzEstimates(sofar);
  const { length } = values;
  if (length < top + bottom) return false;
  const largest = largestMagnitude(values);
  return values.every(
    (value, i) =>
      (i >= top && i < length - bottom) || hasConverged(value, estimates[i], largest, tolerance),
  );
}

/** @param descending Ritz values, none after an abort. */
function largestMagnitude(descending: Float64Array): number {
  return Math.max(Math.abs(descending[0] ?? 0), Math.abs(descending.at(-1) ?? 0));
}
