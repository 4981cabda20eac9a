/** Several runs on one terrain. */
import type { Axes, Run, Surface, Trajectory } from "./results";
import { same } from "./same";
import { hasWeights, parametersAt } from "./trained";

/** Which plane the paths of several runs are seen in. */
export type CommonPlane =
  /** That of the first run, with its surface. */
  | "first"
  /** The principal components of all paths together, about the end of the first. */
  | "joint";

/** The loss of several runs over one plane, and the path of each in it. */
export interface CommonTerrain {
  axes: Axes;
  /** Grows while it is sampled, written in place. */
  surface: Surface;
  /** One for each run, in their order. */
  trajectories: Trajectory[];
}

/** Why runs cannot be seen on one terrain, in plain words; null where they can. */
export function apartBecause(runs: readonly Run[], plane: CommonPlane): string | null {
  const [first, ...others] = runs;
  if (runs.some(({ imported }) => imported !== undefined))
    return "A landscape from elsewhere has no weights to place in a plane.";
  if (runs.some(({ departure }) => departure !== undefined))
    return "One of the planes was turned by hand: put it back first.";
  if (runs.some(({ trained }) => !hasWeights(trained)))
    return "One of the runs came without its weights: train it here to see its path.";
  if (plane === "first" && (first.axes?.directions.length ?? 0) === 0)
    return "The first run came without its plane: train it here, or choose the plane of all paths.";
  if (others.some(({ recipe }) => !same(recipe.model, first.recipe.model)))
    return "The networks differ: weights of one have no place among those of another.";
  if (runs.some(({ data }) => data === null || data.hash !== first.data?.hash))
    return "The data differ: there is no one loss to be the height. Runs of other seeds have the same data where the recipe has a data seed.";
  if (others.some(({ recipe }) => !same(recipe.training.loss, first.recipe.training.loss)))
    return "The losses that were trained on differ: there is no one loss to be the height.";
  if (others.some(({ recipe }) => !same(recipe.evaluation, first.recipe.evaluation)))
    return "The losses are measured on other samples or statistics: choose the same evaluation.";
  const normalized = runs.some(({ trained }) => (trained?.runningStatistics.length ?? 0) > 0);
  if (normalized && first.recipe.evaluation.batchStatistics === "frozen")
    return "With frozen statistics of batch normalization every run has a loss of its own.";
  return null;
}

/** Whether all of them set out from the same weights, to the last bit. */
export function startTogether(runs: readonly Run[]): boolean {
  const starts = runs.flatMap(({ trained }) =>
    hasWeights(trained) ? [parametersAt(trained, 0)] : [],
  );
  return (
    starts.length === runs.length &&
    starts.every((start) => start.every((weight, p) => Object.is(weight, starts[0][p])))
  );
}
