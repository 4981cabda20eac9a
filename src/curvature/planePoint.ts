import type { Axes } from "../results/results";

/** θ = origin + αδ + βη; β is ignored on a line. */
export function planePoint(
  { origin, directions }: Pick<Axes, "origin" | "directions">,
  alpha: number,
  beta: number,
): Float32Array {
  const size = origin.length;
  const plane = directions.length > size;
  return origin.map(
    (x, i) => x + alpha * directions[i] + (plane ? beta * directions[size + i] : 0),
  );
}
