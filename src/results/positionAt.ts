/**
 * Where a moment lies among ascending moments: 1.5 is half way between the second and the third.
 * Before the first it is 0, after the last the last; 0 without any.
 */
export function positionAt(moments: ArrayLike<number>, moment: number): number {
  const last = moments.length - 1;
  if (last < 0 || !(moment > moments[0])) return 0;
  if (moment >= moments[last]) return last;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (moments[middle] <= moment) low = middle;
    else high = middle;
  }
  return low + (moment - moments[low]) / (moments[high] - moments[low]);
}

/** The moment at a position: inverse of `positionAt` between the first and the last. */
export function momentAt(moments: ArrayLike<number>, position: number): number {
  const last = moments.length - 1;
  const below = Math.min(last, Math.max(0, Math.floor(position)));
  const above = Math.min(last, below + 1);
  return moments[below] + (position - below) * (moments[above] - moments[below]);
}
