/** The weights of a run as files that PyTorch's users load. */
import { isFunction } from "../../catalog/models";
import type { LayerRecipe } from "../../catalog/models/layerList";
import { layersOf } from "../../catalog/models/lists";
import { toWeights } from "../../results/multipliers";
import { writeNpz } from "../../results/npz";
import type { Run } from "../../results/results";
import { checkpointCount, hasWeights, parametersAt, statisticsAt } from "../../results/trained";
import { OWN_KEY, type OwnWeights } from "../ownWeights";
import { layerOf, stateDict } from "./torchLayout";
import { writeSafetensors } from "./writeSafetensors";

export type WeightsSource = Pick<Run, "recipe" | "data" | "trained">;

/** Whether a run has weights, and is known so far that they can be written. */
export const hasWeightsFile = ({ data, trained }: WeightsSource): boolean =>
  data !== null && hasWeights(trained);

/**
 * One checkpoint as safetensors: a state dict in PyTorch's layouts, with the network's layers in the
 * metadata (see `OwnWeights`). Under a parametrization these are the weights that the network multiplies
 * with, so that the file alone is the function.
 *
 * @throws Error when there are no weights, or PyTorch's order of pixels cannot hold them.
 */
export function weightsFile(
  { recipe, data, trained }: WeightsSource,
  checkpoint: number,
): Uint8Array {
  if (data === null || !hasWeights(trained)) throw new Error("There are no weights to write.");
  const { inputShape, outputs } = data;
  if (isFunction(recipe.model)) throw new Error("A function has no layers to be written down.");
  const layers = layersOf(recipe.model, { inputShape, outputs });
  const channels = inputShape.length === 3 ? inputShape[2] : 1;
  if (channels > 1 && addsPixels(layers)) {
    throw new Error(
      "The first layer adds flattened color images to its outputs, which PyTorch's order of pixels does not allow: turn skip connections off, or save the weights as .npz.",
    );
  }
  const { layout, history } = trained;
  const own: OwnWeights = {
    version: 1,
    layers,
    names: [...new Set(layout.map(({ name }) => layerOf(name)))],
    inputShape,
    step: history.step[checkpoint],
  };
  const weights = toWeights(layout, parametersAt(trained, checkpoint));
  const tensors = stateDict(layout, weights, statisticsAt(trained, checkpoint), channels);
  return writeSafetensors(tensors, { [OWN_KEY]: JSON.stringify(own) });
}

/** A zip archive of all checkpoints, a file for each step. */
export function checkpointsArchive(source: WeightsSource): Uint8Array {
  const { trained } = source;
  if (!hasWeights(trained)) throw new Error("There are no weights to write.");
  const { step } = trained.history;
  const digits = String(step[step.length - 1]).length;
  const files = new Map<string, Uint8Array>();
  for (let row = 0; row < checkpointCount(trained); row++) {
    files.set(
      `step-${String(step[row]).padStart(digits, "0")}.safetensors`,
      weightsFile(source, row),
    );
  }
  return writeNpz({ arrays: new Map(), files });
}

/** Whether pixels themselves go past a dense layer: then its outputs have their order too. */
function addsPixels(layers: LayerRecipe[]): boolean {
  const first = layers.find(
    ({ kind }) => kind === "dense" || kind === "conv" || kind === "residual",
  );
  return first?.kind === "residual" && first.layers.some(({ kind }) => kind === "dense");
}
