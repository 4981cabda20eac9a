/** A network written out as a list of layers, from inputs to logits (or regression outputs). */
import * as v from "valibot";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { integer, number } from "../schema";

/** [height, width]. */
const pair = v.strictTuple([integer(1, 64), integer(1, 64)]);
const margin = integer(0, 64);
/**
 * What is put around images: as much as keeps their size over the stride (TensorFlow's 'same', the odd
 * row at the end), nothing, or so many rows and columns at [top, bottom, left, right].
 */
const padding = v.union([
  v.picklist(["same", "valid"]),
  v.strictTuple([margin, margin, margin, margin]),
]);

export const layerActivation = v.picklist([
  "tanh",
  "relu",
  "gelu",
  "gelu-tanh",
  "sigmoid",
  "leaky-relu",
  "elu",
  "silu",
  "softplus",
]);

const dense = v.strictObject({
  kind: v.literal("dense"),
  outputs: integer(1, 65536),
  bias: v.optional(v.boolean(), true),
});
const conv = v.strictObject({
  kind: v.literal("conv"),
  outputs: integer(1, 2048),
  size: v.optional(pair, [3, 3]),
  stride: v.optional(pair, [1, 1]),
  padding: v.optional(padding, "same"),
  /** Input and output channels are parted into so many groups, each with filters of its own. */
  groups: v.optional(integer(1, 2048), 1),
  bias: v.optional(v.boolean(), true),
});
const normalization = v.strictObject({
  kind: v.literal("normalization"),
  /** Means and variances of a channel over the batch; of a sample; or of each of its pixels over its channels. */
  over: v.optional(v.picklist(["batch", "layer", "pixel"]), "batch"),
  epsilon: v.optional(number(1e-12, 1), 1e-3),
});
const activation = v.strictObject({
  kind: v.literal("activation"),
  activation: v.optional(layerActivation, "relu"),
  /** Of leaky ReLU below 0. */
  slope: v.optional(number(0, 1), 0.01),
});
const pool = v.strictObject({
  kind: v.literal("pool"),
  pooling: v.optional(v.picklist(["average", "max"]), "max"),
  size: v.optional(pair, [2, 2]),
  stride: v.optional(pair, [2, 2]),
  padding: v.optional(padding, "valid"),
  /** Whether an average counts what was put around the image as zeros. */
  countPadding: v.optional(v.boolean(), false),
});
const flatten = v.strictObject({ kind: v.literal("flatten") });
/** Mean over height and width. */
const spatialMean = v.strictObject({ kind: v.literal("spatial-mean") });
/** Each row of an image becomes one pixel, with all of its numbers as channels. */
const rows = v.strictObject({ kind: v.literal("rows") });
/** Of pixels to each other, by channels that are parted into heads (Vaswani et al. 2017). */
const attention = v.strictObject({
  kind: v.literal("attention"),
  heads: v.optional(integer(1, 64), 1),
});
/**
 * Logits by the distance of what comes to a center of each class, −n·log‖x − w‖ (Baek et al. 2025, arXiv
 * 2502.01628).
 */
const distance = v.strictObject({
  kind: v.literal("distance"),
  outputs: integer(1, 65536),
  /** n; absent for the root of how many numbers come. */
  exponent: v.optional(number(0.01, 1000)),
});
/** A number of its own for each pixel and channel, which is added. */
const position = v.strictObject({ kind: v.literal("position") });

const MOST_LAYERS = 300;
const SMOOTH = "must be dense or tanh in a directional derivative";
const plain = [
  dense,
  conv,
  normalization,
  activation,
  pool,
  flatten,
  spatialMean,
  rows,
  attention,
  position,
  distance,
] as const;
const plainLayers = boundedArray(
  v.variant("kind", [...plain]),
  MOST_LAYERS,
  () => t`must have at most ${MOST_LAYERS} layers`,
);
const residual = v.strictObject({
  kind: v.literal("residual"),
  layers: plainLayers,
  /** What the block's input goes through before it is added; nothing adds it as it is. */
  shortcut: v.optional(plainLayers, []),
});
/**
 * a·f(p) + w·∇f(p), f being its layers: inputs are the numbers of p, as many of w, and a. So a loss that asks
 * for numbers may ask for derivatives of a network in its inputs, as differential equations do.
 */
const directional = v.strictObject({
  kind: v.literal("directional"),
  layers: boundedArray(
    v.variant(
      "kind",
      [dense, v.strictObject({ ...activation.entries, activation: v.literal("tanh", SMOOTH) })],
      SMOOTH,
    ),
    MOST_LAYERS,
    () => t`must have at most ${MOST_LAYERS} layers`,
  ),
});

export const layerList = boundedArray(
  v.variant("kind", [...plain, residual, directional]),
  MOST_LAYERS,
  () => t`must have at most ${MOST_LAYERS} layers`,
);

export type LayerRecipe = v.InferOutput<typeof layerList>[number];
export type PlainLayerRecipe = Exclude<LayerRecipe, { kind: "residual" | "directional" }>;
export type LayerActivation = v.InferOutput<typeof layerActivation>;
export type PaddingRecipe = v.InferOutput<typeof padding>;
