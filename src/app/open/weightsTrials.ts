/** The recipes that weights are tried under, so that each choice shows the loss it gives. */
import type { InputScaling } from "../../catalog/datasets/inputScaling";
import type { LayerActivation } from "../../catalog/models/layerList";
import { layerActivationNames } from "../../catalog/models/layerText";
import type { ParsedRecipe } from "../../recipe/parse";
import type { DatasetRecipe, Recipe } from "../../recipe/schema";
import type { InputOption, WeightsAnswers } from "../../snapshot/import/describeNetwork";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import { residualOptions } from "../../snapshot/import/residualBlocks";
import type { NetworkChoices } from "../../snapshot/import/weightsModel";
import { weightsRecipe } from "../../snapshot/import/weightsRun";
import type { Choice } from "./useTrials";
import { inputLike, isReadAlike, scaledDataset, withDataset } from "./weightsChoices";

/** What is chosen of everything that weights leave open. */
export interface Chosen {
  weights: ImportedWeights;
  network: NetworkChoices & { input: InputOption };
  /** Whether the layers were written out, readably or not. */
  layersAreWritten: boolean;
  /** Undefined where there are no data of that shape. */
  dataset: DatasetRecipe | undefined;
  scaling: InputScaling;
  /** What the rest of the recipe is taken from. */
  recipe: Recipe;
}

export const activations = Object.keys(layerActivationNames) as LayerActivation[];
export const poolings: NetworkChoices["pooling"][] = ["max", "average"];
export const scalings: InputScaling["inputs"][] = ["raw", "automatic", "unit", "given"];

/** Which kinds of choice there are: not those that the file answers, or layers that are written out. */
export function openIn({ weights, layersAreWritten, dataset }: Chosen) {
  const open = weights.given === null && !layersAreWritten;
  return {
    activation: open && weights.layers.length > 1,
    pooling: open && weights.layers.some(({ kind }) => kind === "conv"),
    residual: open && residualOptions(weights.layers).length > 1,
    scaling: dataset !== undefined && "inputs" in dataset,
  };
}

/** The recipe of what is chosen; null without data. */
export function recipeOf(chosen: Chosen): ParsedRecipe | null {
  const { weights, network, dataset, scaling, recipe } = chosen;
  if (dataset === undefined) return null;
  const scaled = "inputs" in dataset ? scaledDataset(dataset, scaling) : dataset;
  return weightsRecipe(weights, network, withDataset(recipe, scaled));
}

/** Answers under which the weights are other numbers, or the same in another order. */
export function otherAnswers(
  { weights, network }: Chosen,
  answers: WeightsAnswers,
): WeightsAnswers[] {
  const changes = [
    ...weights.questions.flatMap(({ options }) => options.map((option) => option.answers)),
    ...weights.inputs.filter((one) => !isReadAlike(one, network.input)).map((one) => one.answers),
  ];
  return changes.map((change) => ({ ...answers, ...change }));
}

export const trialNames = {
  now: "now",
  activation: (value: LayerActivation) => `activation ${value}`,
  pooling: (value: NetworkChoices["pooling"]) => `pooling ${value}`,
  residual: (index: number) => `blocks ${index}`,
  dataset: (index: number) => `data ${index}`,
  inputs: (value: InputScaling["inputs"]) => `inputs ${value}`,
  shape: (inputShape: readonly number[]) => `shape ${inputShape.join("×")}`,
  reading: (answers: WeightsAnswers) => `read ${JSON.stringify(answers)}`,
};

/**
 * What is chosen, and each choice that differs from it in one thing, by name.
 *
 * @param datasets all that fit.
 * @param readings the weights as they are read under other answers.
 */
export function trialsOf(
  chosen: Chosen,
  datasets: readonly DatasetRecipe[],
  readings: readonly { answers: WeightsAnswers; read: ImportedWeights }[],
): Map<string, Choice> {
  const { network, scaling } = chosen;
  const found = new Map<string, Choice>();
  const add = (name: string, change: Partial<Chosen>) => {
    const changed = { ...chosen, ...change };
    const parsed = recipeOf(changed);
    if (parsed?.ok) found.set(name, { weights: changed.weights, recipe: parsed.recipe });
  };
  const addNetwork = (name: string, change: Partial<NetworkChoices>) =>
    add(name, { network: { ...network, ...change } });
  const open = openIn(chosen);
  add(trialNames.now, {});
  if (open.activation)
    for (const activation of activations)
      addNetwork(trialNames.activation(activation), { activation });
  if (datasets.length > 1)
    for (const [index, dataset] of datasets.entries()) add(trialNames.dataset(index), { dataset });
  if (open.scaling)
    for (const inputs of scalings)
      add(trialNames.inputs(inputs), { scaling: { ...scaling, inputs } });
  if (open.pooling)
    for (const pooling of poolings) addNetwork(trialNames.pooling(pooling), { pooling });
  if (open.residual)
    for (const [index, residual] of residualOptions(chosen.weights.layers).entries())
      addNetwork(trialNames.residual(index), { residual });
  for (const input of chosen.weights.inputs.filter((one) => isReadAlike(one, network.input)))
    addNetwork(trialNames.shape(input.inputShape), { input });
  for (const { answers, read } of readings) {
    const input = inputLike(read, answers.inputShape ?? network.input.inputShape);
    add(trialNames.reading(answers), {
      weights: read,
      network: { ...network, input, residual: undefined },
    });
  }
  return found;
}
