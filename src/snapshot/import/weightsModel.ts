/** The recipe's network for weights from a file. */
import type { LayerActivation, LayerRecipe } from "../../catalog/models/layerList";
import { activate, conv, dense, halve } from "../../catalog/models/lists/parts";
import { type ActivationChoice, activationNames } from "../../catalog/models/parts";
import type { RecipeInput } from "../../recipe/schema";
import type { InputOption, NetworkDescription } from "./describeNetwork";

/** What the files do not tell of a network. */
export interface NetworkChoices {
  activation: LayerActivation | "identity";
  /** Of a convolutional network. */
  pooling: "average" | "max";
  /** The likeliest where it is left out. */
  input?: InputOption;
  /** The layers as they were edited, in place of those proposed. */
  layers?: LayerRecipe[];
}

type Weights = Pick<NetworkDescription, "layers" | "given" | "inputs">;
type Model = NonNullable<RecipeInput["model"]>;

/** ε where a file does not hold it: PyTorch's. */
const EPSILON = 1e-5;

/** The layers that a file gives, or those that its weights propose, from inputs to outputs. */
export function proposedLayers(
  { layers, given, inputs }: Weights,
  { activation, pooling, input = inputs[0], layers: edited }: NetworkChoices,
): LayerRecipe[] {
  if (edited !== undefined || given !== null) return edited ?? given ?? [];
  const list: LayerRecipe[] = [];
  const lastWithWeights = layers.findLastIndex(({ kind }) => kind !== "normalization");
  let convs = 0;
  let ofImages = false;
  layers.forEach((layer, index) => {
    const { kind, outputs, bias } = layer;
    if (kind === "normalization") {
      list.push({ kind, over: layer.over ?? "batch", epsilon: EPSILON });
    } else if (kind === "dense") {
      if (ofImages)
        list.push({ kind: input.geometry?.flattened === null ? "spatial-mean" : "flatten" });
      ofImages = false;
      list.push(dense(outputs, bias));
    } else {
      const size: [number, number] = layer.window ?? [1, 1];
      const padding = input.geometry?.convs[convs]?.padding ?? "same";
      list.push({ ...conv(outputs, bias), size, padding });
      ofImages = true;
      convs += 1;
    }
    // A normalization stands between weights and their activation.
    const normalized = layers[index + 1]?.kind === "normalization";
    if (normalized || index >= lastWithWeights) return;
    list.push(...activate(activation));
    if (ofImages && input.geometry?.convs[convs - 1]?.pooled) list.push(halve(pooling));
  });
  return list;
}

/**
 * A dense network or a convolutional one where the lab has such, and else the list of layers.
 *
 * @param classes whether the data have classes, of which two may meet a single output.
 */
export function weightsModel(weights: Weights, choices: NetworkChoices, classes: boolean): Model {
  const list = proposedLayers(weights, choices);
  const { activation, pooling, layers: edited } = choices;
  const { layers, given } = weights;
  const listed: Model = { kind: "layers", layers: list };
  const plain =
    edited === undefined &&
    given === null &&
    isNamed(activation) &&
    layers.every(({ kind, bias }) => kind !== "normalization" && bias);
  const last = layers[layers.length - 1];
  if (!plain || last.kind !== "dense" || (last.outputs === 1 && classes)) return listed;
  const hidden = layers.slice(0, -1).map(({ outputs }) => outputs);
  if (layers.every(({ kind }) => kind === "dense")) {
    const small = hidden.length <= 64 && hidden.every((width) => width <= 2048);
    return small ? { kind: "mlp", hidden, activation } : listed;
  }
  const geometry = (choices.input ?? weights.inputs[0]).geometry;
  const halving =
    hidden.length <= 6 &&
    hidden.every((width) => width <= 128) &&
    layers.slice(0, -1).every(({ kind, window }) => kind === "conv" && String(window) === "3,3") &&
    geometry?.convs.every(({ padding, pooled }) => padding === "same" && pooled);
  return halving ? { kind: "cnn", channels: hidden, activation, pooling } : listed;
}

const isNamed = (activation: NetworkChoices["activation"]): activation is ActivationChoice =>
  Object.hasOwn(activationNames, activation);
