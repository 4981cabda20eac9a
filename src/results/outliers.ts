export interface OutlierCount {
  count: number;
  /** All eigenvalues that are known at the top are outliers: there may be more. */
  atLeast: boolean;
}

/**
 * How many eigenvalues lie above the bulk's edge.
 *
 * @param known eigenvalues, descending, of which the `top` first are the largest of the matrix.
 */
export function outlierCount(known: ArrayLike<number>, top: number, edge: number): OutlierCount {
  const reach = Math.min(top, known.length);
  let count = 0;
  while (count < reach && known[count] > edge) count++;
  return { count, atLeast: count === reach };
}
