import type { LineLosses } from "./interpolate";

/** With fewer points a narrow barrier can be missed. */
export const BARRIER_POINTS = 25;

export interface Barrier {
  /** max_t L(t) − [(1−t)·L_A + t·L_B] (Frankle et al. 2020, arXiv 1912.05671); at least 0. */
  height: number;
  /** Where that maximum is. */
  at: number;
  /** max_t L(t) − ½(L_A + L_B), as some papers define it. */
  aboveMean: number;
}

/**
 * The barrier between the two ends of a path. A loss of NaN counts as infinitely high: there is no way
 * through it. If an end has no finite loss, there is nothing to compare with and all is NaN.
 *
 * @param path losses from t = 0 to t = 1.
 * @throws with fewer than 25 points.
 */
export function barrier({ t, loss }: LineLosses): Barrier {
  if (loss.length < BARRIER_POINTS) {
    throw new RangeError(`a barrier needs at least ${BARRIER_POINTS} points, not ${loss.length}`);
  }
  const first = loss[0];
  const last = loss[loss.length - 1];
  if (!Number.isFinite(first + last)) {
    return { height: Number.NaN, at: Number.NaN, aboveMean: Number.NaN };
  }
  let height = 0;
  let at = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [k, value] of loss.entries()) {
    const here = Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
    const excess = here - ((1 - t[k]) * first + t[k] * last);
    if (excess > height) [height, at] = [excess, t[k]];
    highest = Math.max(highest, here);
  }
  return { height, at, aboveMean: highest - (first + last) / 2 };
}
