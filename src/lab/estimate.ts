import { ascentDefinition } from "../catalog/ascents";
import { measureDefinition } from "../catalog/measures";
import type { Recipe } from "../recipe/schema";
import type { Run } from "../results/results";
import { checkpointCount } from "../results/trained";

/** What single operations of a recipe cost on this machine, in seconds. */
export interface Costs {
  /** Loss at one point of a plane, on one worker. */
  point: number;
  /** Loss at one point of the path, where nothing is kept from the point before. */
  path: number;
  /** Gradient on one batch. */
  step: number;
  /** Measuring the whole of the data at a checkpoint. */
  checkpoint: number;
  /** One Hessian-vector product; 0 where none is asked for. */
  product: number;
  /** Workers that share a surface. */
  workers: number;
  /** Until all of them are there. */
  startUp: number;
}

/** Seconds that each stage will take, as far as they can be told in advance. */
export interface Estimate {
  train: number;
  surface: number;
  spectrum: number;
}

/** Points of the grid that a recipe asks for. */
export function gridPoints({ grid, axes }: Recipe): number {
  return grid.columns * (axes.second === null ? 1 : grid.rows);
}

/** Checkpoints that a training keeps, the start included. */
export function checkpointsKept({ training }: Recipe): number {
  return Math.min(training.steps, training.checkpoints) + 1;
}

function wantsSpectrum({ curvature }: Recipe): boolean {
  return curvature.top + curvature.bottom > 0;
}

/** What the stages of a recipe take, from what its operations cost. */
export function estimateFromCosts(recipe: Recipe, costs: Costs): Estimate {
  const { training, curvature } = recipe;
  const { gradients } = ascentDefinition(training.optimizer.ascent);
  const kept = checkpointsKept(recipe);
  // Every checkpoint is evaluated where it is, and where the plane comes closest to it.
  const path = kept < 2 ? 0 : kept * (costs.path + costs.point);
  return {
    train:
      training.steps * gradients * costs.step + kept * costs.checkpoint + probing(recipe, costs),
    surface: (gridPoints(recipe) * costs.point) / costs.workers + path + costs.startUp,
    spectrum: wantsSpectrum(recipe) ? curvature.lanczosSteps * costs.product : 0,
  };
}

/** What the measures along a training take; a product costs about two gradients of the full set. */
function probing(recipe: Recipe, costs: Costs): number {
  const { probes } = recipe.training;
  const points = Math.min(probes.points, checkpointsKept(recipe));
  const gradients = probes.measures.reduce(
    (sum, measure) => sum + measureDefinition(measure).gradients(measure),
    0,
  );
  return (points * gradients * costs.product) / 2;
}

/** What a step or a point costs depends on these alone; their number is no matter. */
function costKey({ dataset, model, training, evaluation }: Recipe): string {
  const { batchSize, loss, optimizer } = training;
  const { gradients } = ascentDefinition(optimizer.ascent);
  return JSON.stringify([dataset, model, evaluation, batchSize, loss, gradients]);
}

/**
 * What the stages of a recipe take, from how long a run on this machine took; null when the run
 * tells nothing about it, because it was of another network or did not finish.
 */
export function estimateFromRun(recipe: Recipe, run: Run): Estimate | null {
  const { train, surface, spectrum } = run.provenance;
  if (train === undefined || surface === undefined || run.trained === null) return null;
  if (costKey(recipe) !== costKey(run.recipe) || run.trained.steps === 0) return null;
  if (checkpointCount(run.trained) === 0 || run.trained.stopped !== "finished") return null;
  if (run.surface === null || run.surface.done.includes(0)) return null;
  if (wantsSpectrum(recipe) && spectrum === undefined) return null;
  const products = recipe.curvature.lanczosSteps / run.recipe.curvature.lanczosSteps;
  return {
    train: (train.seconds * recipe.training.steps) / run.trained.steps,
    surface: (surface.seconds * gridPoints(recipe)) / gridPoints(run.recipe),
    spectrum: wantsSpectrum(recipe) ? (spectrum?.seconds ?? 0) * products : 0,
  };
}
