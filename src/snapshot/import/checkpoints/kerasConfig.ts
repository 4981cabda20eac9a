/** The layers that a Keras configuration lists. */
import * as v from "valibot";
import { boundedArray } from "../../../catalog/boundedArray";
import {
  type LayerActivation,
  type LayerRecipe,
  layerList,
} from "../../../catalog/models/layerList";
import { shown } from "../../../catalog/plainText";
import { type Worded, worded } from "../../../language/worded";
import { ReadError } from "../../../results/readError";

export interface KerasLayer {
  name: string;
  /** Which tensors it has in the file. */
  kind: "none" | "weights" | "batch" | "layer";
  /** What it is in a list of layers: a layer and its activation, or nothing. */
  recipes: LayerRecipe[];
}

const MOST_LAYERS = 500;

const text = v.pipe(v.string(), v.maxLength(200));
const settings = v.looseObject({ name: v.optional(text, "") });
const layerSchema = v.looseObject({
  class_name: text,
  config: settings,
  inbound_nodes: v.optional(v.array(v.unknown())),
});
const modelSchema = v.looseObject({
  class_name: text,
  config: v.looseObject({ layers: boundedArray(layerSchema, MOST_LAYERS) }),
});

type Settings = Record<string, unknown>;

const ACTIVATIONS = new Map<string, LayerActivation>([
  ["relu", "relu"],
  ["tanh", "tanh"],
  ["sigmoid", "sigmoid"],
  ["elu", "elu"],
  ["softplus", "softplus"],
  ["silu", "silu"],
  ["swish", "silu"],
  ["gelu", "gelu"],
]);
/** Layers that change nothing once a network is trained. */
const IDLE =
  /^(InputLayer|Dropout|SpatialDropout\dD|GaussianNoise|GaussianDropout|AlphaDropout|ActivityRegularization)$/;

export interface KerasModel {
  layers: KerasLayer[];
  /** [features] or [height, width, channels]; null where it is not said. */
  inputShape: number[] | null;
}

/**
 * @param config what JSON.parse made.
 * @throws ReadError when it is no sequence of layers that are read, naming the first that is not.
 */
export function kerasModel(config: unknown): KerasModel {
  const parsed = v.safeParse(modelSchema, config);
  if (!parsed.success) {
    throw new ReadError(worded`The configuration in the Keras file lists no layers.`);
  }
  const { class_name: kind, config: model } = parsed.output;
  if (kind !== "Sequential" && !/^(Functional|Model)$/.test(kind)) {
    throw new ReadError(worded`The Keras model is a ${shown(kind)}; sequential ones are read.`);
  }
  if (kind !== "Sequential") requireSequence(model.layers);
  const layers = model.layers.map(({ class_name, config }) => layerOf(class_name, config));
  const inputShape = inputShapeOf(model.layers[0]?.config ?? {});
  return { layers: withoutOutputActivation(checked(layers)), inputShape };
}

/** Keras 3 has `batch_shape`, earlier ones `batch_input_shape`, with the samples first. */
function inputShapeOf({
  batch_shape: shape,
  batch_input_shape: earlier,
}: Settings): number[] | null {
  const parsed = v.safeParse(
    boundedArray(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), 4),
    shape ?? earlier,
  );
  const sides = parsed.success ? parsed.output.slice(1) : [];
  const known = sides.filter((side) => side !== null);
  return known.length === sides.length && [1, 3].includes(known.length) ? known : null;
}

/** Of a functional model: every layer but the first takes what the one before gives, and nothing else. */
function requireSequence(layers: v.InferOutput<typeof layerSchema>[]): void {
  layers.forEach(({ class_name, config, inbound_nodes }, index) => {
    const inbound = textsIn(inbound_nodes ?? []);
    const others = layers.filter((other, at) => at !== index && inbound.has(other.config.name));
    const fits =
      index === 0 ? others.length === 0 : others.length === 1 && others[0] === layers[index - 1];
    if (!fits) {
      throw new ReadError(
        worded`The Keras model branches at "${shown(config.name)}" (${shown(class_name)}); only sequences of layers are read.`,
      );
    }
  });
}

/** All texts in what JSON.parse made, however deep they lie. */
function textsIn(value: unknown): Set<string> {
  const texts = new Set<string>();
  const left = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === "string") texts.add(one);
    else if (typeof one === "object" && one !== null)
      for (const inner of Object.values(one)) left.push(inner);
  }
  return texts;
}

function checked(layers: KerasLayer[]): KerasLayer[] {
  return layers.map((layer) => {
    const parsed = v.safeParse(layerList, layer.recipes);
    if (parsed.success) return { ...layer, recipes: parsed.output };
    throw new ReadError(
      worded`The layer "${shown(layer.name)}" of the Keras model has settings that are not read.`,
    );
  });
}

/** A sigmoid or softmax at the end is part of cross-entropy, which is taken from logits. */
function withoutOutputActivation(layers: KerasLayer[]): KerasLayer[] {
  const at = layers.findLastIndex(({ recipes }) => recipes.length > 0);
  const last = layers[at]?.recipes.at(-1);
  if (last?.kind !== "activation" || last.activation !== "sigmoid") return layers;
  return layers.with(at, { ...layers[at], recipes: layers[at].recipes.slice(0, -1) });
}

function layerOf(kind: string, config: Settings & { name: string }): KerasLayer {
  const { name } = config;
  const layer = (tensors: KerasLayer["kind"], ...recipes: object[]): KerasLayer => ({
    name,
    kind: tensors,
    recipes: recipes as LayerRecipe[],
  });
  const unknown = (what: string | Worded) =>
    new ReadError(
      worded`The layer "${shown(name)}" of the Keras model ${what}, which is not read.`,
    );
  if (config.data_format === "channels_first") throw unknown("has its channels first");
  if (IDLE.test(kind)) return layer("none");
  switch (kind) {
    case "Dense":
      return layer(
        "weights",
        { kind: "dense", outputs: config.units, bias: config.use_bias ?? true },
        ...activationOf(config.activation, unknown),
      );
    case "Conv2D": {
      if (!isOnes(config.dilation_rate)) throw unknown("is dilated");
      const { filters, kernel_size: size, strides, padding, groups = 1, use_bias = true } = config;
      return layer(
        "weights",
        {
          kind: "conv",
          outputs: filters,
          size,
          stride: strides ?? [1, 1],
          padding,
          groups,
          bias: use_bias,
        },
        ...activationOf(config.activation, unknown),
      );
    }
    case "MaxPooling2D":
    case "AveragePooling2D": {
      const { pool_size: size, strides, padding = "valid" } = config;
      const pooling = kind === "MaxPooling2D" ? "max" : "average";
      return layer("none", { kind: "pool", pooling, size, stride: strides ?? size, padding });
    }
    case "GlobalAveragePooling2D":
      return layer("none", { kind: "spatial-mean" });
    case "Flatten":
      return layer("none", { kind: "flatten" });
    case "BatchNormalization":
      return layer("batch", { kind: "normalization", over: "batch", epsilon: config.epsilon });
    case "LayerNormalization":
      return layer("layer", { kind: "normalization", over: "layer", epsilon: config.epsilon });
    case "Activation":
      return layer("none", ...activationOf(config.activation, unknown));
    case "ReLU":
      if (
        config.max_value != null ||
        Number(config.negative_slope ?? 0) !== 0 ||
        Number(config.threshold ?? 0) !== 0
      ) {
        throw unknown("is a ReLU with bounds of its own");
      }
      return layer("none", { kind: "activation", activation: "relu" });
    case "LeakyReLU":
      return layer("none", {
        kind: "activation",
        activation: "leaky-relu",
        slope: config.negative_slope ?? config.alpha ?? 0.3,
      });
    case "ELU":
      if (Number(config.alpha ?? 1) !== 1) throw unknown("is an ELU with an α of its own");
      return layer("none", { kind: "activation", activation: "elu" });
    case "Softmax":
      return layer("none");
    default:
      throw unknown(worded`is a ${shown(kind)}`);
  }
}

const isOnes = (rate: unknown): boolean =>
  rate === undefined || rate === 1 || (Array.isArray(rate) && rate.every((one) => one === 1));

/** A softmax can only stand at the end, where it is part of the loss. */
function activationOf(name: unknown, unknown: (what: string | Worded) => ReadError): object[] {
  if (name === undefined || name === null || name === "linear" || name === "softmax") return [];
  if (name === "leaky_relu") return [{ kind: "activation", activation: "leaky-relu", slope: 0.2 }];
  const activation = typeof name === "string" ? ACTIVATIONS.get(name) : undefined;
  if (activation === undefined)
    throw unknown(worded`has the activation ${shown(JSON.stringify(name) ?? "", 40)}`);
  return [{ kind: "activation", activation }];
}
