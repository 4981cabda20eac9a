import { type CodeFor, runCode } from "../../kind";
import type { NetworkRecipe } from "..";
import type { LayerRecipe } from "../layerList";
import { cnn } from "./cnn";
import { mlp } from "./mlp";
import type { ListEnds } from "./parts";
import { pinn } from "./pinn";
import { resnet } from "./resnet";
import { vit } from "./vit";

const code: CodeFor<NetworkRecipe, [ends: ListEnds], LayerRecipe[]> = {
  mlp,
  cnn,
  resnet,
  vit,
  pinn,
  layers: ({ layers }) => layers,
};

/**
 * The layers that a model's settings stand for, from inputs to logits (or regression outputs). Layers
 * in front of batch normalization have no bias of their own, as β would make it redundant.
 *
 * @throws Error when a convolutional model meets inputs that are not images.
 */
export const layersOf = (model: NetworkRecipe, ends: ListEnds): LayerRecipe[] =>
  runCode(code, model, ends);
