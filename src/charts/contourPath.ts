import { contours } from "d3-contour";
import type { Surface } from "../results/results";
import type { HeightScale } from "../snapshot/heightScale";

export interface PlaneScale {
  x(alpha: number): number;
  y(beta: number): number;
}

/**
 * Draws the region whose height lies above a level as SVG path data; height 0 is the lowest loss, 1
 * the ceiling (see `HeightScale`). Points not computed and NaN belong to no region.
 */
export function contourPath(
  surface: Pick<Surface, "alpha" | "beta" | "loss" | "done">,
  scale: Pick<HeightScale, "height">,
  plane: PlaneScale,
): (level: number) => string {
  const { alpha, beta, loss, done } = surface;
  const columns = alpha.length;
  const rows = beta.length;
  // Infinite losses count as far above the ceiling: contouring interpolates, and needs numbers.
  const heights = Array.from(loss, (value, index) =>
    done[index] === 1 ? Math.min(scale.height(value), 2) : Number.NaN,
  );
  const between = (values: Float32Array, at: number) =>
    values[0] + (at * (values[values.length - 1] - values[0])) / (values.length - 1);
  // d3 puts the point (i, j) at (i + ½, j + ½).
  const point = ([u, v]: number[]) =>
    `${plane.x(between(alpha, u - 0.5)).toFixed(1)} ${plane.y(between(beta, v - 0.5)).toFixed(1)}`;
  const generator = contours().size([columns, rows]);
  return (level) =>
    generator
      .contour(heights, level)
      .coordinates.flat()
      .map((ring) => `M${ring.map(point).join("L")}Z`)
      .join("");
}
