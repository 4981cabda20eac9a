import type { Surface } from "./results";

/** Position among evenly spaced coordinates: 1.5 is half way between the second and the third. */
function placeOf(axis: Float32Array, value: number): number {
  const last = axis.length - 1;
  return last === 0 ? 0 : ((value - axis[0]) / (axis[last] - axis[0])) * last;
}

/**
 * Loss at a point of the plane, bilinear between grid points. NaN outside the grid and beside points
 * that are not computed. On a line β is ignored.
 */
export function surfaceAt(
  surface: Pick<Surface, "alpha" | "beta" | "loss" | "done">,
  alpha: number,
  beta: number,
): number {
  const columns = surface.alpha.length;
  const rows = surface.beta.length;
  const u = placeOf(surface.alpha, alpha);
  const v = placeOf(surface.beta, beta);
  if (!(u >= 0 && u <= columns - 1 && v >= 0 && v <= rows - 1)) return Number.NaN;
  const i = Math.min(Math.floor(u), columns - 1);
  const j = Math.min(Math.floor(v), rows - 1);
  let sum = 0;
  for (const [row, shareOfRow] of [
    [j, 1 - (v - j)],
    [j + 1, v - j],
  ]) {
    for (const [column, shareOfColumn] of [
      [i, 1 - (u - i)],
      [i + 1, u - i],
    ]) {
      const weight = shareOfRow * shareOfColumn;
      if (weight === 0) continue;
      const index = row * columns + column;
      sum += weight * (surface.done[index] === 1 ? surface.loss[index] : Number.NaN);
    }
  }
  return sum;
}
