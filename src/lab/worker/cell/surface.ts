import { gridCoefficients } from "../../../plane/surfaceGrid";
import { nonConvexShare } from "../../../results/planeNumbers";
import type { Surface } from "../../../results/results";
import { finalStatistics } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { axesJob } from "../axesJob";
import type { TrainedCell } from "./trainedCell";

interface SampledSurface extends Pick<Surface, "alpha" | "beta" | "loss"> {
  explained: number | null;
}

/** Of one cell, for all that is read off it. */
const sampled = new WeakMap<TrainedCell, Promise<SampledSurface>>();

/**
 * What the recipe's own surface says: the very one that a run of the recipe draws, sampled on this
 * worker alone.
 *
 * @throws Error in words where the plane does not exist.
 */
export async function takeSurface(
  { quantity }: MeasureOf<"surface">,
  cell: TrainedCell,
): Promise<Values> {
  const sampling = sampled.get(cell) ?? sampleSurface(cell);
  sampled.set(cell, sampling);
  const surface = await sampling;
  switch (quantity) {
    case "explained":
      return [surface.explained ?? Number.NaN];
    case "non-convex":
      return [nonConvexShare(surface)];
    default:
      return surfaceQuantities[quantity](surface.loss);
  }
}

/** What is read off the losses of a surface alone. */
export const surfaceQuantities = {
  losses: (loss: Float32Array): Values => Array.from(loss),
  highest: (loss: Float32Array): Values => [loss.reduce((most, value) => Math.max(most, value))],
  basin(loss: Float32Array): Values {
    // A loss of NaN is in no basin, and counts among the points.
    const known = loss.filter((value) => !Number.isNaN(value));
    if (known.length === 0) return [Number.NaN];
    const limit = known.reduce((least, value) => Math.min(least, value)) + 0.5;
    return [known.filter((value) => value <= limit).length / loss.length];
  },
};

async function sampleSurface(cell: TrainedCell): Promise<SampledSurface> {
  const { recipe, file, trained, workbench, signal } = cell;
  const source = { recipe, file };
  const context = { workbench, signal, progress() {}, partial() {} };
  const { axes, alpha, beta } = await axesJob({ ...source, trained, partners: [] }, context);
  const objective = await workbench.objective(source, "evaluation", finalStatistics(trained));
  const points = Int32Array.from({ length: alpha.length * beta.length }, (_, index) => index);
  const coefficients = gridCoefficients({ alpha, beta }, points, axes.second === null ? 1 : 2);
  const [loss, accuracy] = [new Float32Array(points.length), new Float32Array(points.length)];
  const { origin, directions } = axes;
  await objective.evaluateMany(origin, directions, coefficients, loss, accuracy, signal);
  return { alpha, beta, loss, explained: axes.explained };
}
