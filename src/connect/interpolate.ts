import { tileBudget, timedTiles } from "../landscape/timedTiles";
import type { Objective } from "../nn/objective";

/** (1 − t)·a + t·b: a itself at t = 0 and b itself at t = 1, to the last bit. */
export function interpolate(a: Float32Array, b: Float32Array, t: number): Float32Array {
  return a.map((value, p) => (1 - t) * value + t * b[p]);
}

export interface LineLosses {
  /** Evenly spaced from 0 to 1, both included. */
  t: Float64Array;
  loss: Float64Array;
}

/**
 * The loss along the straight line from a to b (Goodfellow et al. 2015, arXiv 1412.6544).
 *
 * @param points at least 2; a barrier wants 25.
 * @throws the signal's reason when it is aborted.
 */
export async function lineLosses(
  objective: Objective,
  a: Float32Array,
  b: Float32Array,
  points: number,
  signal: AbortSignal,
): Promise<LineLosses> {
  const t = Float64Array.from({ length: points }, (_, k) => k / (points - 1));
  const loss = new Float64Array(points);
  for await (const { start, end } of timedTiles(points, tileBudget(objective.backend), signal)) {
    for (let k = start; k < end; k++) {
      loss[k] = (await objective.evaluate(interpolate(a, b, t[k]))).loss;
    }
  }
  signal.throwIfAborted();
  return { t, loss };
}
