import { stream } from "../random/stream";
import { lanczos } from "./lanczos";
import type { LinearOperator } from "./operator";
import { gaussianProbe } from "./probes";
import { type RitzPairs, ritzPairs } from "./ritzPairs";
import type { Watch } from "./watch";

export interface TopEigenpairsOptions extends Watch {
  /** Pairs wanted from the largest eigenvalue down, and from the smallest up. */
  top: number;
  bottom: number;
  /** Lanczos steps, each one product with the operator. */
  steps: number;
  seed: number;
}

export interface TopEigenpairs extends RitzPairs {
  /** Steps done. */
  steps: number;
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
  { top, bottom, steps, seed, ...watch }: TopEigenpairsOptions,
): Promise<TopEigenpairs> {
  const decomposition = await lanczos(operator, {
    start: gaussianProbe(size, seed, 0),
    restart: stream(seed, "probes", 1),
    steps,
    ...watch,
  });
  return { ...ritzPairs(decomposition, top, bottom), steps: decomposition.steps };
}
