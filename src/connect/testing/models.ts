/** One of every kind of network the lab has, small, with groups of units of every form. */
import { architecture } from "../../nn/architecture";
import { smallNetwork, threeClasses } from "../../nn/testing/smallNetwork";
import type { RecipeInput } from "../../recipe/schema";
import { unitGroups } from "../unitGroups";

type Model = RecipeInput["model"];

export const models: [string, Model][] = [
  ["one hidden layer", { kind: "mlp", hidden: [11] }],
  ["three hidden layers, tanh", { kind: "mlp", hidden: [7, 12, 5], activation: "tanh" }],
  ["skip connections", { kind: "mlp", hidden: [10, 10, 10], skip: true }],
  ["a skip from the inputs", { kind: "mlp", hidden: [36, 8, 8], skip: true }],
  ["skips and batch norm", { kind: "mlp", hidden: [9, 9], skip: true, normalization: "batch" }],
  ["layer norm", { kind: "mlp", hidden: [9, 6], normalization: "layer" }],
  ["convolutions", { kind: "cnn", channels: [5, 7], pooling: "max" }],
  ["convolutions, batch norm", { kind: "cnn", channels: [5, 7], normalization: "batch" }],
  ["convolutions, layer norm", { kind: "cnn", channels: [6], normalization: "layer" }],
  ["residual", { kind: "resnet", channels: 6, blocks: 2 }],
  ["residual, layer norm", { kind: "resnet", channels: 5, blocks: 2, normalization: "layer" }],
  ["residual without skips", { kind: "resnet", channels: 5, blocks: 1, skip: false }],
];

/** Its loss on 60 random images, an initial θ, and its units. */
export function smallModel(model: Model) {
  const inputShape = [6, 6, 1];
  const loss = "cross-entropy";
  const network = smallNetwork({ model, task: threeClasses, inputShape, count: 60, loss });
  return { ...network, groups: unitGroups(architecture(network.spec)) };
}
