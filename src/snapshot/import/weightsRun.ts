/** From weights in files to a run of the lab. */
import { type AxisRecipe, axisDefinition } from "../../catalog/axes";
import { isRegression } from "../../catalog/datasets";
import { lossDefinition } from "../../catalog/losses";
import type { ActivationName } from "../../catalog/models/parts";
import { type ParsedRecipe, parseRecipe } from "../../recipe/parse";
import type { AxesRecipe, Recipe } from "../../recipe/schema";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { emptyRun, type Run } from "../../results/results";
import type { ImportedWeights } from "./importWeights";

/** What the files do not tell of a network. */
export interface NetworkChoices {
  activation: ActivationName;
  /** Of a convolutional network. */
  pooling: "average" | "max";
}

/**
 * The recipe under which the weights are looked at: their network on the recipe's data. Directions
 * that need what the files do not have (a path for principal components, an optimizer's moments)
 * become random ones.
 *
 * @returns what is wrong with it, such as a convolutional network on data without images.
 * @throws Error when the lab has no such network.
 */
export function weightsRecipe(
  weights: ImportedWeights,
  { activation, pooling }: NetworkChoices,
  recipe: Recipe,
): ParsedRecipe {
  if (weights.model === null) throw new ReadError(noSuchNetwork(weights));
  const model = {
    ...weights.model,
    activation,
    ...("pooling" in weights.model && { pooling }),
  };
  const needsClasses =
    isRegression(recipe.dataset) && lossDefinition(recipe.training.loss).targets === "classes";
  const training = needsClasses
    ? { ...recipe.training, loss: { kind: "half-squared" } }
    : recipe.training;
  const axes = axesWithout(weights.files.length > 1, recipe.axes);
  return parseRecipe({ ...recipe, name: "", model, training, axes });
}

/** Why `model` is null, in words for the user. */
export function noSuchNetwork({ layers }: ImportedWeights): string {
  const bare = layers.find(({ bias }) => !bias);
  if (bare !== undefined) {
    return `"${bare.source}" has no bias; the lab's networks have one in every layer.`;
  }
  return "The lab has dense networks, and 3×3 convolutions followed by one dense layer; these layers are neither.";
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
        step: Float64Array.from({ length: count }, (_, index) => index),
        trainLoss: unknown(),
        testLoss: unknown(),
        trainAccuracy: unknown(),
        testAccuracy: unknown(),
        gradientNorm: unknown(),
      },
      runningStatistics: new Float32Array(),
      moments: null,
      steps: count - 1,
      stopped: "finished",
    },
  };
}
