import { hasBatchNormalization } from "../recipe/describe";
import type { Recipe } from "../recipe/schema";
import { isWholeLandscape } from "../recipe/wholeLandscape";
import { evaluatedSamples } from "../results/evaluatedSamples";
import type { Solution } from "../results/partners";
import type { Axes, DataSummary, Run, SliceFacts, Surface, Trained } from "../results/results";
import { checkpointCount, hasWeights } from "../results/trained";
import type { SliceKnobs } from "./slicer";

/** A run with everything that slicing needs. */
export interface Sliceable extends Run {
  data: DataSummary;
  trained: Trained;
  axes: Axes;
  surface: Surface;
}

/** Whether a run can be sliced: it has a surface of its own, and the weights to measure it again. */
export function sliceable(run: Run): run is Sliceable {
  const { data, trained, axes, surface, departure } = run;
  const finished = data !== null && axes !== null && surface !== null && departure === undefined;
  // Nothing lies beside the plane of a function's only two parameters.
  if (isWholeLandscape(run.recipe)) return false;
  return finished && axes.directions.length > 0 && hasWeights(trained);
}

/** Whether W₁·a, b₁·a and W₂/a are the same function as before: only where ReLUs stand between. */
export function isRescalable({ model }: Pick<Recipe, "model">): boolean {
  if (model.kind !== "mlp" || model.hidden.length === 0) return false;
  if (model.standardized) return false;
  return model.activation === "relu" && !model.skip && model.normalization === "none";
}

/** From so many samples on it is told how a landscape settles with their number. */
export const LEAST_SAMPLES = 50;

/**
 * Whether how a landscape settles with its samples can be told: not where samples are normalized together,
 * nor of so few that chance decides.
 */
export const settlesWithSamples = ({ recipe, data }: Sliceable): boolean =>
  !hasBatchNormalization(recipe) && data[recipe.evaluation.split] >= 2 * LEAST_SAMPLES;

/** The knobs at which a slice is the run's own surface. */
export function restingKnobs({ axes, trained, data, recipe }: Sliceable): SliceKnobs {
  return {
    tilts: axes.second === null ? [0] : [0, 0],
    center: checkpointCount(trained) - 1,
    samples: evaluatedSamples(recipe, data),
    rescale: 1,
  };
}

/** A solution may be so far along an axis that is tilted, as a share of its distance, and stay. */
const ALONG_NOTHING = 1e-6;

/**
 * The solutions that a placed plane goes through: a tilted axis leaves behind what lies along it, and a
 * moved plane everything, and so do rescaled weights.
 */
export function solutionsIn(run: Sliceable, { tilts, center, rescale }: SliceKnobs): Solution[] {
  if (center !== restingKnobs(run).center || rescale !== 1) return [];
  return run.solutions.filter(({ alpha, beta }) => {
    const far = ALONG_NOTHING * Math.hypot(alpha, beta);
    return tilts.every((tilt, axis) => tilt === 0 || Math.abs([alpha, beta][axis]) <= far);
  });
}

/** What the caption has to say of a slice; undefined where it is the run's own surface. */
export function sliceFacts(
  run: Sliceable,
  knobs: SliceKnobs,
  third: string,
): SliceFacts | undefined {
  const resting = restingKnobs(run);
  const own =
    knobs.tilts.every((tilt) => tilt === 0) &&
    knobs.center === resting.center &&
    knobs.samples === resting.samples &&
    knobs.rescale === resting.rescale;
  return own ? undefined : { kind: "slice", third, ...knobs };
}
