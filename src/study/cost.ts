import { sampleCounts, testFractionOf } from "../catalog/datasets";
import { measureDefinition } from "../catalog/measures";
import { gradientsPerStep } from "../recipe/optimizerSchema";
import { phasesOf } from "../recipe/phases";
import type { ModelRecipe, Recipe } from "../recipe/schema";
import type { CellTask } from "./cell";
import { catalogMeasures, isOwn, type OwnMeasure } from "./measure";

/** Of a file that is read as a whole. */
const FILE_SAMPLES = 1000;

/** Of convolutional networks and lists of layers, which may be anything. */
const LARGE_NETWORK = 1e5;

/** Multiplications for one sample, very roughly: what matters is which cell takes longer. */
function workPerSample(model: ModelRecipe): number {
  if (model.kind !== "mlp") return LARGE_NETWORK;
  const widths = [100, ...model.hidden, 10];
  return widths.slice(1).reduce((sum, width, layer) => sum + width * widths[layer], 0);
}

/** Passes over the whole training set that a measure takes which only studies have. */
function passes(measure: OwnMeasure, { grid, axes }: Recipe): number {
  switch (measure.kind) {
    case "surface":
      return grid.columns * (axes.second === null ? 1 : grid.rows);
    case "edge-ratio":
      return 100 * measure.points;
    case "cut":
      return measure.columns ** 2;
    case "sample-slope":
      return measure.columns ** 2;
    case "between":
      // Another training, and what is measured then.
      return 400;
    case "largest-rate":
      // Some ten trainings more, of which half soon diverge.
      return 2000;
    case "exact-trace":
      return 10_000;
    case "rises-without":
      return 6 * (measure.window + measure.steps);
    case "batch-excess":
    case "sgd-edge":
      return 200;
    case "joint-paths":
      // Trainings again, whose steps are not known here.
      return 400 * measure.runs;
    case "interpolation":
      return 400;
    case "minimal-ratio":
    case "hessian-rank":
      // A product for each of some thousand parameters.
      return 10_000;
    default:
      return 100;
  }
}

/** In a unit of no meaning: only to start the longest first and to tell progress. */
export interface CellCost {
  /** With what is measured along it. */
  training: number;
  /** Of what is measured after it. */
  measures: number;
}

export const wholeCost = ({ training, measures }: CellCost): number => training + measures;

export function cellCost({ recipe, measures }: CellTask): CellCost {
  const { training, dataset, model } = recipe;
  const all = sampleCounts(dataset)?.train ?? FILE_SAMPLES * (1 - testFractionOf(dataset));
  const steps = phasesOf(training).reduce((sum, { from, to, optimizer, batchSize }) => {
    const gradients = gradientsPerStep(optimizer);
    // A step of a small batch costs as much as some samples more.
    return sum + 3 * gradients * (to - from) * (Math.min(batchSize ?? all, all) + 20);
  }, 0);
  const own = Object.values(measures)
    .filter(isOwn)
    .reduce((sum, measure) => sum + passes(measure, recipe), 0);
  const along = catalogMeasures(measures).reduce(
    (sum, { measure, points }) => sum + 3 * points * measureDefinition(measure).gradients(measure),
    0,
  );
  const each = workPerSample(model);
  return { training: each * (steps + along * all), measures: each * own * all };
}
