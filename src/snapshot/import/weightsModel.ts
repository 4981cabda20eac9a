/** The recipe's network for weights from a file. */
import type {
  LayerActivation,
  LayerRecipe,
  PlainLayerRecipe,
} from "../../catalog/models/layerList";
import { activate, conv, dense, halve } from "../../catalog/models/lists/parts";
import { type ActivationChoice, activationNames } from "../../catalog/models/parts";
import type { RecipeInput } from "../../recipe/schema";
import type { ImportedLayer, InputOption, NetworkDescription } from "./describeNetwork";
import { type BlockForm, noBlocks, type ResidualOption, residualOptions } from "./residualBlocks";

/** What the files do not tell of a network. */
export interface NetworkChoices {
  activation: LayerActivation | "identity";
  /** Of a convolutional network. */
  pooling: "average" | "max";
  /** The likeliest where it is left out. */
  input?: InputOption;
  /** The first of the ways that there are where it is left out. */
  residual?: ResidualOption;
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
  { activation, pooling, input = inputs[0], residual: chosen, layers: edited }: NetworkChoices,
): LayerRecipe[] {
  if (edited !== undefined || given !== null) return edited ?? given ?? [];
  const lastWithWeights = layers.findLastIndex(({ kind }) => kind !== "normalization");
  const residual = chosen ?? residualOptions(layers)[0] ?? noBlocks;
  const halving = halvingConvs(layers, residual);
  const before = imagesBefore(layers);
  const widths = channelsBefore(layers);
  const convs = layers.map(
    (_, at) => layers.slice(0, at).filter((one) => one.kind === "conv" && !one.onShortcut).length,
  );
  /** A layer with what stands before it, without activation and pooling. */
  const own = (at: number, inBlock: boolean): PlainLayerRecipe[] => {
    const { kind, outputs, bias, over, window } = layers[at];
    if (kind === "normalization") return [{ kind, over: over ?? "batch", epsilon: EPSILON }];
    if (kind === "dense") {
      const flat = input.geometry?.flattened === null ? "spatial-mean" : "flatten";
      return [...(before[at] ? [{ kind: flat } as const] : []), dense(outputs, bias)];
    }
    const size = window ?? [1, 1];
    const groups = Math.max(1, Math.round(widths[at] / layers[at].inputs));
    const halved = halving.has(at);
    const padding = halved
      ? evenly(size)
      : inBlock
        ? "same"
        : (input.geometry?.convs[convs[at]]?.padding ?? "same");
    const stride: [number, number] = halved ? [2, 2] : [1, 1];
    return [{ ...conv(outputs, bias), size, stride, padding, groups }];
  };
  /** A normalization stands between weights and their activation. */
  const isActivated = (at: number) =>
    layers[at + 1]?.kind !== "normalization" && at < lastWithWeights;
  const phi = activate(activation);
  const plainly = (from: number, to: number): PlainLayerRecipe[] =>
    indices(from, to).flatMap((at) => {
      const pooled = givesImages(layers, at) && input.geometry?.convs[convs[at + 1] - 1]?.pooled;
      if (!isActivated(at)) return own(at, false);
      return [...own(at, false), ...phi, ...(pooled ? [halve(pooling)] : [])];
    });
  const list: LayerRecipe[] = [];
  let at = 0;
  for (const { from, around, to } of residual.blocks) {
    list.push(...plainly(at, from));
    const inside = indices(from, around).flatMap((k) => {
      const isLast = k === around - 1;
      return isLast || layers[k + 1]?.kind === "normalization"
        ? own(k, true)
        : [...own(k, true), ...phi];
    });
    const shortcut = indices(around, to).flatMap((k) => own(k, true));
    list.push({ kind: "residual", layers: inForm(inside, residual.form, phi), shortcut });
    if (residual.form === "φ(x + F)") list.push(...phi);
    at = to;
  }
  return [...list, ...plainly(at, layers.length)];
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** A block's layers with what its form has before or behind them. */
function inForm(
  inside: PlainLayerRecipe[],
  form: BlockForm,
  phi: PlainLayerRecipe[],
): PlainLayerRecipe[] {
  if (form === "x + φ(F)") return [...inside, ...phi];
  return form === "x + F(φ(x))" ? [...phi, ...inside] : inside;
}

/** Padding by half a window on all sides, as PyTorch's residual networks have it. */
const evenly = ([height, width]: [number, number]): [number, number, number, number] => {
  const [y, x] = [Math.floor(height / 2), Math.floor(width / 2)];
  return [y, y, x, x];
};

/**
 * Convolutions with a stride of 2: where a block with a convolution around it changes the channels, that
 * and its first one, as in He et al. 2016 (arXiv 1512.03385).
 */
function halvingConvs(layers: ImportedLayer[], { blocks }: ResidualOption): Set<number> {
  return new Set(
    blocks.flatMap(({ from, around, to }) => {
      const first = layers.findIndex(({ kind }, at) => at >= from && kind === "conv");
      const changes = around < to && layers[from].inputs !== layers[to - 1].outputs;
      return changes && first < around && layers[around].kind === "conv" ? [first, around] : [];
    }),
  );
}

/** Whether each layer is given an image. */
function imagesBefore(layers: ImportedLayer[]): boolean[] {
  let image = false;
  return layers.map((layer) => {
    const taken = image;
    if (layer.kind === "conv") image = true;
    else if (layer.kind === "dense") image = false;
    return taken;
  });
}

const givesImages = (layers: ImportedLayer[], at: number): boolean =>
  layers[at].kind === "conv" || (layers[at].kind === "normalization" && imagesBefore(layers)[at]);

/** The channels that each layer is given; for the first, and those around a block, what its kernel says. */
function channelsBefore(layers: ImportedLayer[]): number[] {
  return layers.map(({ inputs, kind, onShortcut }, at) => {
    const previous = layers[at - 1];
    return previous === undefined || kind !== "conv" || onShortcut ? inputs : previous.outputs;
  });
}

/**
 * A dense network or a convolutional one where the lab has such, and else the list of layers.
 *
 * @param classes whether the data have classes, of which two may meet a single output.
 */
export function weightsModel(weights: Weights, choices: NetworkChoices, classes: boolean): Model {
  const list = proposedLayers(weights, choices);
  const { activation, pooling, residual, layers: edited } = choices;
  const { layers, given } = weights;
  const listed: Model = { kind: "layers", layers: list };
  const plain =
    edited === undefined &&
    given === null &&
    (residual?.blocks ?? []).length === 0 &&
    isNamed(activation) &&
    layers.every(({ onShortcut }) => !onShortcut) &&
    list.every((layer) => layer.kind !== "conv" || layer.groups === 1) &&
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
