import { isFunction, type NetworkRecipe } from "../catalog/models";
import { layersOf } from "../catalog/models/lists";
import { outputWidth } from "../data/dataset";
import type { Layer } from "./layers";
import { listedLayers } from "./listedLayers";
import type { NetworkSpec } from "./spec";

/** Layers that are called otherwise than by kind and number, as snapshots have always had them. */
const NAMES: Record<NetworkRecipe["kind"], Record<string, string>> = {
  mlp: {},
  cnn: { dense0: "dense" },
  resnet: { conv0: "stem", dense0: "dense" },
  vit: {},
  pinn: {},
  layers: {},
};

/**
 * The layers of a network, from inputs to logits (or regression outputs). A function has none.
 *
 * @throws Error when a convolutional model meets inputs that are not images, or listed layers do
 *   not fit the data.
 */
export function architecture({ model, inputShape, task }: NetworkSpec): Layer[] {
  if (isFunction(model)) return [];
  const outputs = outputWidth(task);
  const ends = { inputShape, outputs, classes: task.kind === "classification" };
  return listedLayers(layersOf(model, ends), ends, NAMES[model.kind]);
}
