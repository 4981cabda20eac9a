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

/**
 * How many of the largest eigenvalues stand apart from the rest, by the largest relative gap:
 * n̂ = argmax_{j ≤ most} λ_j/λ_{j+1}. Only positive eigenvalues are compared.
 *
 * @param eigenvalues descending, at least most + 1 of them.
 * @param most for a classifier with C classes ⌈1.5·C⌉: outliers come about one per class.
 * @returns 0 when fewer than two eigenvalues are positive.
 */
export function outliersByGap(
  eigenvalues: ArrayLike<number>,
  most: number,
): { count: number; gap: number } {
  let count = 0;
  let gap = 0;
  for (let j = 1; j <= most && j < eigenvalues.length && eigenvalues[j] > 0; j++) {
    const ratio = eigenvalues[j - 1] / eigenvalues[j];
    if (ratio > gap) {
      count = j;
      gap = ratio;
    }
  }
  return { count, gap };
}
