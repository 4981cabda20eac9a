import { ascentDefinition } from "../catalog/ascents";
import { asksForAnalyses } from "../recipe/asksForAnalyses";
import { gradientsPerStep } from "../recipe/optimizerSchema";
import { checkpointMarks, totalSteps } from "../recipe/phases";
import type { Recipe } from "../recipe/schema";
import type { Run } from "../results/results";
import { checkpointCount } from "../results/trained";

/** Seconds that each stage will take, as far as they can be told in advance. */
export interface Estimate {
  train: number;
  surface: number;
  spectrum: number;
  /** The further analyses. */
  curvature: number;
  partners: number;
}

/** Points of the grid that a recipe asks for. */
export function gridPoints({ grid, axes }: Recipe): number {
  return grid.columns * (axes.second === null ? 1 : grid.rows);
}

/** Checkpoints that a training keeps, the start included. */
export function checkpointsKept({ training }: Pick<Recipe, "training">): number {
  return checkpointMarks(training).length;
}

/**
 * What a stage costs depends on these, but for the numbers of steps, grid points and Lanczos steps,
 * which it is proportional to.
 */
function costKey(recipe: Recipe): string {
  const { dataset, model, training, evaluation, axes, curvature, partners } = recipe;
  const { batchSize, loss, optimizer, probes, phases, start } = training;
  const { rule, ascent, attack } = optimizer;
  const { draws, readsOutputs } = ascentDefinition(ascent);
  const followed = [gradientsPerStep(optimizer), attack.kind, draws, readsOutputs];
  const kept = checkpointsKept(recipe);
  const steps = [batchSize, loss, rule.kind, followed, probes, kept, phases, start];
  const { lanczosSteps: _, ...analyses } = curvature;
  return JSON.stringify([dataset, model, steps, evaluation, axes, analyses, partners]);
}

/**
 * What the stages of a recipe take, from how long a run on this machine took; null when the run
 * tells nothing about it, because it was of another network or did not finish.
 */
export function estimateFromRun(recipe: Recipe, run: Run): Estimate | null {
  const { train, surface } = run.provenance;
  if (train === undefined || surface === undefined || run.trained === null) return null;
  if (costKey(recipe) !== costKey(run.recipe) || run.trained.steps === 0) return null;
  if (checkpointCount(run.trained) === 0 || run.trained.stopped !== "finished") return null;
  if (run.surface === null || run.surface.done.includes(0)) return null;
  const later = secondsOfLater(recipe, run);
  if (later === null) return null;
  const products = recipe.curvature.lanczosSteps / run.recipe.curvature.lanczosSteps;
  return {
    train: (train.seconds * totalSteps(recipe.training)) / run.trained.steps,
    surface: (surface.seconds * gridPoints(recipe)) / gridPoints(run.recipe),
    spectrum: later.spectrum * products,
    curvature: later.curvature,
    partners: later.partners,
  };
}

/** Of the stages that not every recipe has; null where one is asked for and was not done. */
function secondsOfLater({ curvature, partners }: Recipe, { provenance }: Run) {
  const wanted = {
    spectrum: curvature.top + curvature.bottom > 0,
    curvature: asksForAnalyses(curvature),
    partners: partners.length > 0,
  };
  const seconds = { spectrum: 0, curvature: 0, partners: 0 };
  for (const stage of ["spectrum", "curvature", "partners"] as const) {
    if (!wanted[stage]) continue;
    const done = provenance[stage];
    if (done === undefined) return null;
    seconds[stage] = done.seconds;
  }
  return seconds;
}
