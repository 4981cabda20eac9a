/** One of every kind of network the lab has, small, with groups of units of every form. */
import { architecture } from "../../nn/architecture";
import type { Layer } from "../../nn/layers";
import { layersObjective } from "../../nn/tensorObjective";
import {
  modelRecipe,
  randomSamples,
  randomVector,
  threeClasses,
} from "../../nn/testing/smallNetwork";
import type { RecipeInput } from "../../recipe/schema";
import { unitGroups } from "../unitGroups";

type LayerInput = NonNullable<Extract<RecipeInput["model"], { kind: "layers" }>["layers"]>[number];

const inputShape = [6, 6, 1];

/** The layers of one of the recipe's models. */
export const made = (model: RecipeInput["model"]): Layer[] =>
  architecture({ model: modelRecipe(model), inputShape, task: threeClasses });
const listed = (...layers: LayerInput[]): Layer[] => made({ kind: "layers", layers });

export const models: [string, Layer[]][] = [
  ["one hidden layer", made({ kind: "mlp", hidden: [11] })],
  ["three hidden layers, tanh", made({ kind: "mlp", hidden: [7, 12, 5], activation: "tanh" })],
  ["skip connections", made({ kind: "mlp", hidden: [10, 10, 10], skip: true })],
  ["a skip from the inputs", made({ kind: "mlp", hidden: [36, 8, 8], skip: true })],
  ["batch norm", made({ kind: "mlp", hidden: [9, 9], skip: true, normalization: "batch" })],
  ["layer norm", made({ kind: "mlp", hidden: [9, 6], normalization: "layer" })],
  ["convolutions", made({ kind: "cnn", channels: [5, 7], pooling: "max" })],
  ["convolutions, batch norm", made({ kind: "cnn", channels: [5, 7], normalization: "batch" })],
  ["convolutions, layer norm", made({ kind: "cnn", channels: [6], normalization: "layer" })],
  ["residual blocks", made({ kind: "resnet", channels: 6, blocks: 2 })],
  ["residual, layer norm", made({ kind: "resnet", channels: 5, normalization: "layer" })],
  ["blocks without skips", made({ kind: "resnet", channels: 5, blocks: 1, skip: false })],
  [
    "a shortcut of its own",
    listed(
      { kind: "conv", outputs: 4 },
      { kind: "activation" },
      {
        kind: "residual",
        layers: [
          { kind: "conv", outputs: 6, stride: [2, 2] },
          { kind: "activation" },
          { kind: "conv", outputs: 5 },
        ],
        shortcut: [{ kind: "conv", outputs: 5, size: [1, 1], stride: [2, 2] }],
      },
      { kind: "dense", outputs: 3 },
    ),
  ],
  [
    "distances to centers",
    listed(
      { kind: "dense", outputs: 8 },
      { kind: "activation" },
      { kind: "distance", outputs: 3, exponent: 2 },
    ),
  ],
  [
    "channels that must stay",
    listed(
      { kind: "conv", outputs: 4 },
      { kind: "activation" },
      { kind: "conv", outputs: 4, groups: 2 },
      { kind: "activation" },
      { kind: "conv", outputs: 5 },
      { kind: "flatten" },
      { kind: "normalization" },
      { kind: "activation" },
      { kind: "dense", outputs: 6 },
      { kind: "activation" },
      { kind: "dense", outputs: 3 },
    ),
  ],
  [
    "units that attention reads",
    listed(
      { kind: "conv", outputs: 8, size: [1, 1] },
      { kind: "activation" },
      { kind: "attention" },
      { kind: "flatten" },
      { kind: "dense", outputs: 3 },
    ),
  ],
  [
    "attention before dense layers",
    listed(
      { kind: "rows" },
      { kind: "residual", layers: [{ kind: "attention" }] },
      { kind: "dense", outputs: 9 },
      { kind: "activation" },
      { kind: "dense", outputs: 4 },
      { kind: "flatten" },
      { kind: "dense", outputs: 3 },
    ),
  ],
  [
    "values and derivatives",
    listed(
      { kind: "dense", outputs: 5 },
      {
        kind: "directional",
        layers: [
          { kind: "dense", outputs: 6 },
          { kind: "activation", activation: "tanh" },
          { kind: "dense", outputs: 4 },
          { kind: "activation", activation: "tanh" },
          { kind: "dense", outputs: 3 },
        ],
      },
    ),
  ],
];

/** The network's loss on 60 random images, weights that are nowhere 0, and its units. */
export function smallModel(layers: Layer[]) {
  const samples = randomSamples(threeClasses, 60, inputShape);
  const loss = { kind: "cross-entropy" } as const;
  const objective = layersObjective({ layers, inputShape, task: threeClasses, samples, loss });
  const groups = unitGroups(layers);
  const theta = randomVector(objective.parameterCount).map((x) => 0.3 * x);
  for (const { role, offset, size } of objective.layout) {
    // Around 1: a unit that normalization scales to nothing says the same to all inputs.
    if (role === "scale") for (let p = offset; p < offset + size; p++) theta[p] += 1;
  }
  return { layers, inputShape, samples, objective, groups, theta };
}
