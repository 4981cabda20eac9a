/** What the choices that weights leave open make of data and inputs. */
import { isFromFile, isRegression } from "../../catalog/datasets";
import type { InputScaling } from "../../catalog/datasets/inputScaling";
import { sizeOf } from "../../catalog/models/layerShapes";
import type { Trial } from "../../lab/tryWeights";
import type { DatasetRecipe, Recipe } from "../../recipe/schema";
import type { InputOption } from "../../snapshot/import/describeNetwork";
import type { ImportedWeights } from "../../snapshot/import/importWeights";

/** Whether a file's weights are the same numbers in the same order for both. */
export const isReadAlike = (a: InputOption, b: InputOption): boolean =>
  String(a.answers.inputShape) === String(b.answers.inputShape);

export const endsFor = ({ layers }: ImportedWeights, { inputShape }: InputOption) => ({
  inputs: sizeOf(inputShape),
  outputs: layers.findLast(({ kind }) => kind !== "normalization")?.outputs ?? 0,
});

/** Of a file all samples are measured: which of them a network was trained on is not known. */
export const scaledDataset = (dataset: DatasetRecipe, scaling: InputScaling): DatasetRecipe => ({
  ...dataset,
  ...scaling,
  ...(isFromFile(dataset) && { testFraction: 0 }),
});

/** A regression has no cross-entropy, and classes no squared error of one number. */
export function withDataset(recipe: Recipe, dataset: DatasetRecipe): Recipe {
  if (dataset.kind === recipe.dataset.kind) return { ...recipe, dataset };
  const kind = isRegression(dataset) ? "half-squared" : "cross-entropy";
  return { ...recipe, dataset, training: { ...recipe.training, loss: { kind } } };
}

/** What the inputs of weights may be that are of a shape, or the likeliest. */
export const inputLike = ({ inputs }: ImportedWeights, shape: number[]): InputOption =>
  inputs.find(({ inputShape }) => String(inputShape) === String(shape)) ?? inputs[0];

export const isMeasured = (trial: Trial | undefined): boolean =>
  trial !== undefined && !("problem" in trial) && Number.isFinite(trial.loss);
