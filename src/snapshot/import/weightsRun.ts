/** From weights in files to a run of the lab. */
import { type AxisRecipe, axisDefinition } from "../../catalog/axes";
import { isRegression } from "../../catalog/datasets";
import { lossDefinition } from "../../catalog/losses";
import { type ParsedRecipe, parseRecipe } from "../../recipe/parse";
import type { AxesRecipe, Recipe } from "../../recipe/schema";
import { limits } from "../../results/limits";
import { emptyRun, type Run } from "../../results/results";
import type { ImportedWeights } from "./importWeights";
import { type NetworkChoices, weightsModel } from "./weightsModel";

/**
 * The recipe under which the weights are looked at: their network on the recipe's data, which meets it
 * as it is unless the recipe says how it is scaled. Directions that need what the files do not have (a
 * path for principal components, an optimizer's moments) become random ones; batch normalization goes
 * by the statistics that the files hold.
 *
 * @returns what is wrong with it, such as a convolutional network on data without images.
 */
export function weightsRecipe(
  weights: ImportedWeights,
  choices: NetworkChoices,
  recipe: Recipe,
): ParsedRecipe {
  const regression = isRegression(recipe.dataset);
  const model = weightsModel(weights, choices, !regression);
  const needsClasses = regression && lossDefinition(recipe.training.loss).targets === "classes";
  const training = needsClasses
    ? { ...recipe.training, loss: { kind: "half-squared" } }
    : recipe.training;
  const axes = axesWithout(weights.files.length > 1, recipe.axes);
  const frozen = weights.statistics.length > 0;
  const evaluation = frozen
    ? { ...recipe.evaluation, batchStatistics: "frozen" }
    : recipe.evaluation;
  return parseRecipe({ ...recipe, name: "", model, training, axes, evaluation });
}

function axesWithout(path: boolean, axes: AxesRecipe): AxesRecipe {
  const possible = (axis: AxisRecipe, index: number): AxisRecipe => {
    const { needs } = axisDefinition(axis);
    return needs === null || (needs === "path" && path) ? axis : { kind: "random", index };
  };
  return {
    ...axes,
    first: possible(axes.first, 0),
    second: axes.second && possible(axes.second, 1),
  };
}

/** The last of a series alone, to try a choice on. */
export function lastWeights(weights: ImportedWeights): ImportedWeights {
  return seriesOf(weights, [weights.files.length - 1]);
}

/** The checkpoints of a series in another order, or some of them: steps then count them. */
export function seriesOf(weights: ImportedWeights, order: number[]): ImportedWeights {
  const { checkpoints, statistics, files } = weights;
  const chosen = (values: Float32Array<ArrayBuffer>) => {
    const width = values.length / files.length;
    const rows = new Float32Array(width * order.length);
    order.forEach((from, to) => {
      rows.set(values.subarray(from * width, (from + 1) * width), to * width);
    });
    return rows;
  };
  return {
    ...weights,
    files: order.map((index) => files[index]),
    checkpoints: chosen(checkpoints),
    statistics: chosen(statistics),
    steps: null,
  };
}

/** A run with nothing but these weights; their losses are measured when it goes on. */
export function weightsRun(weights: ImportedWeights, recipe: Recipe): Run {
  const { layout, checkpoints, files } = weights;
  const count = files.length;
  const unknown = () => new Float32Array(count).fill(Number.NaN);
  return {
    ...emptyRun(recipe),
    weights: { file: files[count - 1].slice(0, limits.title), count },
    trained: {
      layout,
      checkpoints,
      history: {
        step: Float64Array.from(weights.steps ?? files.map((_, index) => index)),
        trainLoss: unknown(),
        testLoss: unknown(),
        trainAccuracy: unknown(),
        testAccuracy: unknown(),
        gradientNorm: unknown(),
      },
      runningStatistics: weights.statistics,
      moments: null,
      steps: weights.steps?.at(-1) ?? count - 1,
      stopped: "finished",
    },
  };
}
