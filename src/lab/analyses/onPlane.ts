import { WordedError, worded } from "../../language/worded";
import type { Axes, Run, Surface } from "../../results/results";

export type SurfaceGrid = Pick<Surface, "alpha" | "beta">;

/** @throws Error where there is no surface yet. */
export function requireSurface({ axes, surface }: Run): Surface {
  if (axes === null || surface === null) throw new WordedError(worded`Sample the surface first.`);
  return surface;
}

/** @throws Error where there is no plane yet. */
export function requireAxes({ axes }: Run): Axes {
  if (axes === null) throw new WordedError(worded`Sample the surface first.`);
  return axes;
}

/** A grid over the ranges of a surface; a single row over a line. */
export function gridOver({ alpha, beta }: SurfaceGrid, columns: number, rows: number): SurfaceGrid {
  const along = (coordinates: Float32Array, count: number) => {
    const low = coordinates[0];
    const span = coordinates[coordinates.length - 1] - low;
    return Float32Array.from({ length: count }, (_, i) => low + (i / (count - 1)) * span);
  };
  return {
    alpha: along(alpha, columns),
    beta: beta.length === 1 ? new Float32Array(1) : along(beta, rows),
  };
}

/** Its points, row by row, two numbers each. */
export const pointsOf = ({ alpha, beta }: SurfaceGrid): Float32Array =>
  Float32Array.from(Array.from(beta).flatMap((b) => Array.from(alpha).flatMap((a) => [a, b])));
