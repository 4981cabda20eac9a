import type { Axes, Run } from "../../results/results";
import type { GridPoint } from "../store/viewSlice";

export interface ProbeReading {
  alpha: number;
  /** null on a line. */
  beta: number | null;
  loss: number;
  /** NaN for a regression. */
  accuracy: number;
  computed: boolean;
  /** ‖αδ + βη‖₂, the distance in parameter space; null while it is not known. */
  distance: number | null;
}

/** What the surface says at a grid point; null when the point is not on a grid. */
export function probeReading(
  { surface, axes, imported }: Pick<Run, "surface" | "axes" | "imported">,
  { i, j }: GridPoint,
): ProbeReading | null {
  if (surface === null) return null;
  const columns = surface.alpha.length;
  if (i < 0 || j < 0 || i >= columns || j >= surface.beta.length) return null;
  const index = j * columns + i;
  const line = surface.beta.length === 1;
  const alpha = surface.alpha[i];
  const beta = line ? 0 : surface.beta[j];
  return {
    alpha,
    beta: line ? null : beta,
    loss: surface.loss[index],
    accuracy: surface.accuracy[index],
    computed: surface.done[index] === 1,
    distance: axes === null || imported !== undefined ? null : displacement(axes, alpha, beta),
  };
}

/** ‖αδ + βη‖ from the norms and the cosine of δ and η. */
function displacement({ first, second, cosine }: Axes, alpha: number, beta: number): number {
  const a = alpha * first.norm;
  const b = second === null ? 0 : beta * second.norm;
  return Math.sqrt(Math.max(0, a * a + b * b + 2 * a * b * (cosine ?? 0)));
}
