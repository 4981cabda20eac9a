import type { Axes } from "../results/results";

/** θ at (α, β) of a plane or, without β, of a line: origin + αδ + βη, summed in float64. */
export function pointOfPlane(
  { origin, directions }: Pick<Axes, "origin" | "directions">,
  alpha: number,
  beta: number,
): Float32Array {
  const width = origin.length;
  const isLine = directions.length === width;
  const point = new Float32Array(width);
  for (let p = 0; p < width; p++) {
    point[p] = origin[p] + alpha * directions[p] + (isLine ? 0 : beta * directions[width + p]);
  }
  return point;
}
