/**
 * Indices of a curve's points that show on a screen: of those that fall on one pixel the highest, so
 * that no narrow peak is lost and a path never has more points than pixels.
 *
 * @param x ascending.
 */
export function highestPerPixel(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  place: (x: number) => number,
): number[] {
  const kept: number[] = [];
  let pixel = Number.NaN;
  for (let index = 0; index < x.length; index++) {
    const at = Math.floor(place(x[index]));
    if (at !== pixel) kept.push(index);
    else if (y[index] > y[kept[kept.length - 1]]) kept[kept.length - 1] = index;
    pixel = at;
  }
  return kept;
}
