import { outputWidth } from "../data/dataset";
import type { ModelRecipe } from "../recipe/schema";
import type { NetworkSpec } from "./spec";

/** One step of a network. A network is a list of them, applied in order. */
export type Layer =
  /** Collapses all but the sample axis. */
  | { kind: "flatten" }
  /** x·W + b on [samples, inputs]. */
  | { kind: "dense"; name: string; inputs: number; outputs: number; bias: boolean }
  /** 3×3 convolution with TensorFlow's 'same' padding on [samples, height, width, inputs]. */
  | {
      kind: "conv";
      name: string;
      inputs: number;
      outputs: number;
      stride: number;
      bias: boolean;
    }
  /**
   * γ·(x − mean)/√(variance + ε) + β with one γ and β per channel (the last axis). `batch` takes the
   * statistics per channel over everything else (Ioffe & Szegedy 2015); `layer` per sample over
   * everything but the samples (Ba et al. 2016: features of a dense layer, height × width × channels
   * of a convolution).
   */
  | { kind: "normalization"; name: string; over: "batch" | "layer"; channels: number }
  | { kind: "activation"; activation: Activation }
  /** 2×2 pooling with stride 2; an odd last row or column is left out. */
  | { kind: "pool"; pooling: "average" | "max" }
  /** Mean over height and width. */
  | { kind: "spatialMean" }
  /** x + layers(x). */
  | { kind: "residual"; layers: Layer[] };

export type Activation = ModelRecipe["activation"];
type Normalization = ModelRecipe["normalization"];

/** Side of every convolution kernel. */
export const KERNEL_SIDE = 3;

const activate = (activation: Activation): Layer => ({ kind: "activation", activation });

/** Nothing, or a layer called bn3 or ln3. */
function normalize(normalization: Normalization, index: number, channels: number): Layer[] {
  if (normalization === "none") return [];
  const name = `${normalization === "batch" ? "bn" : "ln"}${index}`;
  return [{ kind: "normalization", name, over: normalization, channels }];
}

type Recipe<Kind extends ModelRecipe["kind"]> = Extract<ModelRecipe, { kind: Kind }>;

/** Dense layers, each normalized and activated; with `skip`, x + layer(x) where widths agree. */
function mlp(model: Recipe<"mlp">, inputShape: number[], outputs: number): Layer[] {
  let width = product(inputShape);
  const layers: Layer[] = inputShape.length > 1 ? [{ kind: "flatten" }] : [];
  model.hidden.forEach((hidden, index) => {
    const block: Layer[] = [
      {
        kind: "dense",
        name: `dense${index}`,
        inputs: width,
        outputs: hidden,
        bias: model.normalization !== "batch",
      },
      ...normalize(model.normalization, index, hidden),
      activate(model.activation),
    ];
    if (model.skip && hidden === width) layers.push({ kind: "residual", layers: block });
    else layers.push(...block);
    width = hidden;
  });
  const name = `dense${model.hidden.length}`;
  layers.push({ kind: "dense", name, inputs: width, outputs, bias: true });
  return layers;
}

/**
 * Convolutions, each normalized, activated and pooled (until a side is a single pixel); what is left
 * is flattened into one dense layer.
 */
function cnn(model: Recipe<"cnn">, inputShape: number[], outputs: number): Layer[] {
  let [height, width, channels] = imageShape(inputShape);
  const layers: Layer[] = [];
  model.channels.forEach((next, index) => {
    layers.push(
      {
        kind: "conv",
        name: `conv${index}`,
        inputs: channels,
        outputs: next,
        stride: 1,
        bias: model.normalization !== "batch",
      },
      ...normalize(model.normalization, index, next),
      activate(model.activation),
    );
    channels = next;
    if (height > 1 && width > 1) {
      layers.push({ kind: "pool", pooling: model.pooling });
      height = Math.floor(height / 2);
      width = Math.floor(width / 2);
    }
  });
  const inputs = height * width * channels;
  layers.push({ kind: "flatten" }, { kind: "dense", name: "dense", inputs, outputs, bias: true });
  return layers;
}

/**
 * After He et al. 2016 (arXiv 1512.03385) at constant width: a stem, then blocks act(h + r(h)) with
 * r = conv, normalization, activation, conv, normalization; mean over space; dense. Without skip
 * connections a block is act(r(h)).
 */
function resnet(model: Recipe<"resnet">, inputShape: number[], outputs: number): Layer[] {
  const { channels, normalization, activation } = model;
  const inputChannels = imageShape(inputShape)[2];
  const conv = (name: string, index: number, inputs: number): Layer[] => [
    {
      kind: "conv",
      name,
      inputs,
      outputs: channels,
      stride: 1,
      bias: normalization !== "batch",
    },
    ...normalize(normalization, index, channels),
  ];
  const layers: Layer[] = [...conv("stem", 0, inputChannels), activate(activation)];
  for (let block = 0; block < model.blocks; block++) {
    const first = 2 * block + 1;
    const inner = [
      ...conv(`conv${first}`, first, channels),
      activate(activation),
      ...conv(`conv${first + 1}`, first + 1, channels),
    ];
    if (model.skip) layers.push({ kind: "residual", layers: inner });
    else layers.push(...inner);
    layers.push(activate(activation));
  }
  layers.push(
    { kind: "spatialMean" },
    { kind: "dense", name: "dense", inputs: channels, outputs, bias: true },
  );
  return layers;
}

/**
 * The layers of a network, from inputs to logits (or regression outputs). Layers in front of batch
 * normalization have no bias of their own, as β would make it redundant.
 *
 * @throws Error when a convolutional model meets inputs that are not images.
 */
export function architecture({ model, inputShape, task }: NetworkSpec): Layer[] {
  const outputs = outputWidth(task);
  switch (model.kind) {
    case "mlp":
      return mlp(model, inputShape, outputs);
    case "cnn":
      return cnn(model, inputShape, outputs);
    case "resnet":
      return resnet(model, inputShape, outputs);
  }
}

function imageShape(inputShape: number[]): [number, number, number] {
  if (inputShape.length !== 3) {
    throw new Error(
      `A convolutional network needs images (height, width, channels); these inputs have shape [${inputShape.join(", ")}].`,
    );
  }
  const [height, width, channels] = inputShape;
  return [height, width, channels];
}

const product = (shape: number[]): number => shape.reduce((total, side) => total * side, 1);
