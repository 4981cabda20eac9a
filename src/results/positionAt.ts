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

/** What stands at a position, linear between two; where it stands on one, exactly that. */
export function valueBetween(values: ArrayLike<number>, position: number): number {
  const below = Math.min(values.length - 1, Math.floor(position));
  const above = Math.min(values.length - 1, below + 1);
  const fraction = position - below;
  return fraction === 0 ? values[below] : values[below] * (1 - fraction) + values[above] * fraction;
}
