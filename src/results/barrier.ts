/** With fewer points a narrow barrier can be missed. */
export const BARRIER_POINTS = 25;

/** The loss along a path. */
export interface LossAlong {
  /** Increasing; 0 and 1 are among them. */
  t: Float64Array;
  loss: Float64Array;
}

export interface Barrier {
  /** max_t L(t) − [(1−t)·L_A + t·L_B] (Frankle et al. 2020, arXiv 1912.05671); at least 0. */
  height: number;
  /** Where that maximum is. */
  at: number;
  /** max_t L(t) − ½(L_A + L_B), as some papers define it. */
  aboveMean: number;
}

/**
 * The barrier between the two ends of a path, t = 0 and t = 1; what lies beyond them does not count. A
 * loss of NaN counts as infinitely high: there is no way through it. If an end has no finite loss,
 * there is nothing to compare with and all is NaN.
 *
 * @throws RangeError with fewer than 25 points, or when an end is missing.
 */
export function barrier({ t, loss }: LossAlong): Barrier {
  const from = t.indexOf(0);
  const to = t.indexOf(1);
  const count = from < 0 || to < 0 ? 0 : to - from + 1;
  if (count < BARRIER_POINTS) {
    throw new RangeError(
      `a barrier needs at least ${BARRIER_POINTS} points from t = 0 to t = 1, not ${count}`,
    );
  }
  const first = loss[from];
  const last = loss[to];
  if (!Number.isFinite(first + last)) {
    return { height: Number.NaN, at: Number.NaN, aboveMean: Number.NaN };
  }
  let height = 0;
  let at = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = from; k <= to; k++) {
    const here = Number.isNaN(loss[k]) ? Number.POSITIVE_INFINITY : loss[k];
    // In this form the line between equal ends is level to the last bit.
    const excess = here - (first + t[k] * (last - first));
    if (excess > height) [height, at] = [excess, t[k]];
    highest = Math.max(highest, here);
  }
  return { height, at, aboveMean: highest - (first + last) / 2 };
}
