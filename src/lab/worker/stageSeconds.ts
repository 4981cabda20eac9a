import { DENSE_LIMIT } from "../../catalog/analyses/dense";
import { type AxisRecipe, axisDefinition } from "../../catalog/axes";
import { measureDefinition } from "../../catalog/measures";
import { isFunction } from "../../catalog/models";
import { defaultSharpnessSettings } from "../../curvature/sharpness/sharpnessReport";
import { lastPhase, tasksOf, totalSteps } from "../../recipe/phases";
import type { Recipe, TrainingRecipe } from "../../recipe/schema";
import { stabilityMatrix } from "../../recipe/stabilityEdge";
import { startsOf } from "../../recipe/starts";
import { checkpointsKept, type Estimate, gridPoints } from "../estimate";
import type { Costs } from "./costs";
import { partnerSeconds } from "./partnerSeconds";
import { stepsSeconds } from "./stepsSeconds";
import { momentsKept } from "./trainJob";

/** Workers that share a surface, and seconds until all of them are there. */
export interface Helpers {
  workers: number;
  startUp: number;
}

/** A product with the Hessian takes about as long as so many gradients. */
const GRADIENTS_PER_PRODUCT = 2;
/** Decomposing the Gram matrix of a path takes about as long as so many more parameters. */
const DECOMPOSITION = 2000;
/** Steps after which the largest eigenvalue has mostly converged, and both ends. */
const STEPS_OF_LARGEST = 30;
const STEPS_OF_ENDS = 40;
/** Passes over the parameters of one step of an ascent, and of one pair of perturbations, in rows. */
const ASCENT_PASSES = 10;
const PAIR_PASSES = 10;
/** What a gradient takes beyond the losses of the same samples, of its own time. */
const GRADIENT_OVER_LOSS = 2 / 3;

/** What the stages of a recipe take, from what its operations cost. */
export function stageSeconds(recipe: Recipe, costs: Costs, helpers: Helpers): Estimate {
  return {
    train: trainSeconds(recipe, costs),
    surface: surfaceSeconds(recipe, costs, helpers),
    spectrum: spectrumSeconds(recipe, costs),
    curvature: curvatureSeconds(recipe, costs, helpers),
    partners: recipe.partners.reduce((sum, one) => sum + partnerSeconds(one, recipe, costs), 0),
  };
}

function trainSeconds(recipe: Recipe, costs: Costs): number {
  const { training } = recipe;
  const { batchSize } = training;
  const { measures } = training.probes;
  const kept = checkpointsKept(recipe);
  const probed = measures.length === 0 ? 0 : Math.min(training.probes.points, kept);
  const norms = batchSize === null ? kept : Math.min(kept, 2 + probed);
  const gradientsEach = measures.reduce(
    (sum, measure) => sum + measureDefinition(measure).gradients(measure),
    0,
  );
  return (
    pathSeconds(training, costs, batchSize) +
    // The trainings on whose landscapes it starts are done before.
    startsOf(training).reduce(
      (sum, start) => sum + pathSeconds(start.training, costs, batchSize),
      0,
    ) +
    // A gradient takes the place of a forward pass.
    norms * GRADIENT_OVER_LOSS * costs.gradient +
    (probed * gradientsEach * costs.trainingProduct) / GRADIENTS_PER_PRODUCT
  );
}

/** Steps, and losses at checkpoints. */
const pathSeconds = (training: TrainingRecipe, costs: Costs, batchSize: number | null): number =>
  stepsSeconds(training, costs, batchSize) +
  checkpointsKept({ training }) * meanTasks(training) * costs.checkpoint;

/** Tasks that are measured at a checkpoint, on average: each from where it is first met. */
const meanTasks = (training: TrainingRecipe): number => (tasksOf(training).length + 1) / 2;

function surfaceSeconds(recipe: Recipe, costs: Costs, { workers, startUp }: Helpers): number {
  const kept = checkpointsKept(recipe);
  const { first, second } = recipe.axes;
  const both = second === null ? [first] : [first, second];
  const pairs = both.some((axis) => axisDefinition(axis).needs === "path")
    ? ((kept * (kept + 1)) / 2) * costs.pair * (1 + DECOMPOSITION / costs.parameters)
    : 0;
  const directions = both.reduce((sum, axis) => sum + directionSeconds(axis, recipe, costs), 0);
  // For what each axis and both explain, and for the path in the picture.
  const feet = (second === null ? 2 : 4) * kept * costs.foot;
  // Every checkpoint is evaluated where it is, and where the plane comes closest to it.
  const path = kept < 2 ? 0 : kept * (costs.evaluation + costs.point);
  const grid = gridPoints(recipe) * costs.point;
  // The lead begins alone, and may be done before the others are there.
  const shared = Math.min(grid, (grid + (workers - 1) * startUp) / workers);
  return pairs + directions + feet + path + shared;
}

function directionSeconds(axis: AxisRecipe, { curvature }: Recipe, costs: Costs): number {
  const { drawn, eigenpair } = axisDefinition(axis);
  if (drawn) return costs.draw;
  return eigenpair === undefined ? 0 : lanczosSeconds(curvature.lanczosSteps, 1, costs);
}

/** Steps with full reorthogonalization, and pairs put together in the end. */
function lanczosSeconds(steps: number, pairs: number, { product, row }: Costs): number {
  return steps * product + ((steps * (steps + 1)) / 2 + (pairs * steps) / 2) * row;
}

function spectrumSeconds({ curvature }: Recipe, costs: Costs): number {
  const pairs = curvature.top + curvature.bottom;
  if (pairs === 0) return 0;
  return lanczosSeconds(Math.min(curvature.lanczosSteps, costs.parameters), pairs, costs);
}

function curvatureSeconds(recipe: Recipe, costs: Costs, { workers }: Helpers): number {
  const { density, dense, sharpness, track, map } = recipe.curvature;
  const { parameters } = costs;
  let seconds = 0;
  if (sharpness !== null) seconds += sharpnessSeconds(recipe.seed, costs);
  if (density !== null) {
    const steps = Math.min(density.steps, parameters);
    seconds += density.probes * lanczosSeconds(steps, 0, costs);
  }
  if (dense && parameters <= DENSE_LIMIT) seconds += parameters * costs.product + costs.dense;
  if (track !== null) {
    const points = Math.min(track.points, checkpointsKept(recipe));
    const onTraining = { ...costs, product: costs.trainingProduct };
    const each = lanczosSeconds(Math.min(STEPS_OF_LARGEST, parameters), 1, onTraining);
    seconds += points * (each + costs.gradient + track.trace * costs.trainingProduct);
    // Adam's moments that there is no room for are had by training once more.
    const needsMoments = stabilityMatrix(lastPhase(recipe.training).optimizer) === "preconditioned";
    if (needsMoments && !momentsKept(recipe, parameters)(totalSteps(recipe.training))) {
      seconds += trainSeconds(recipe, costs);
    }
  }
  seconds += walkSeconds(recipe, costs, workers);
  if (map !== null) {
    const points = map.columns * (recipe.axes.second === null ? 1 : map.rows);
    const steps = Math.min(map.steps, STEPS_OF_ENDS, parameters);
    seconds += (points * lanczosSeconds(steps, 2, costs)) / workers;
  }
  return seconds;
}

/** Trainings of a function from many starts, and one seen closely. */
function walkSeconds(
  { curvature, model, training }: Recipe,
  costs: Costs,
  workers: number,
): number {
  if (!isFunction(model)) return 0;
  const { field, parts, basins, ensemble } = curvature;
  const whole = stepsSeconds(training, costs, training.batchSize);
  const starts = basins === null ? 0 : basins.columns * basins.rows;
  const arrows = field === null ? 0 : field.columns * field.rows;
  const many = (starts + (ensemble?.paths ?? 0)) * whole + 2 * arrows * costs.gradient;
  return many / workers + (parts ? whole : 0);
}

/** Two ascents to a worst case, and two averages over pairs of random perturbations. */
function sharpnessSeconds(seed: number, costs: Costs): number {
  const { sam, adaptiveWorst, average, adaptiveAverage } = defaultSharpnessSettings(seed);
  const ascents = [sam, adaptiveWorst].reduce(
    (sum, { restarts, steps }) => sum + restarts * (steps + 2),
    0,
  );
  const pairs = average.pairs + adaptiveAverage.pairs;
  const ascent = costs.evaluatedGradient + ASCENT_PASSES * costs.row;
  const pair = 2 * costs.evaluation + costs.draw + PAIR_PASSES * costs.row;
  return ascents * ascent + pairs * pair;
}
