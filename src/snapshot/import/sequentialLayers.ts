import { shown } from "../../catalog/plainText";
import { ReadError } from "../../results/readError";
import { reversedAxes } from "../reversedAxes";
import { orderByName } from "./layerOrder";
import type { NamedTensor } from "./safetensors";

/** A layer of a file in PyTorch's layout. */
export interface SequentialLayer {
  kind: "dense" | "conv" | "normalization";
  /** What its tensors are called before ".weight" and ".bias". */
  source: string;
  /** Of a normalization both are its channels. */
  inputs: number;
  outputs: number;
  /** [height, width] of a convolution's kernel. */
  window: [number, number] | null;
  /** Of a normalization the scale; null where it has none. */
  weight: NamedTensor | null;
  bias: NamedTensor | null;
  /** Of batch normalization; null for layer normalization and other layers. */
  running: { mean: NamedTensor; variance: NamedTensor } | null;
}

/** Tensors by the names of a file. */
export interface NamedTensors {
  tensors: Map<string, NamedTensor>;
  /** Whether they stand in the order in which the network was written down. */
  ordered: boolean;
}

type Role = "weight" | "kernel" | "bias" | "scale" | "mean" | "variance" | "count";

/** What frameworks call a layer's tensors. Kernels are [in, out] and [h, w, in, out], weights [out, in, …]. */
const ROLES: Record<string, Role> = {
  weight: "weight",
  kernel: "kernel",
  w: "kernel",
  b: "bias",
  bias: "bias",
  beta: "bias",
  gamma: "scale",
  scale: "scale",
  offset: "bias",
  mean: "mean",
  var: "variance",
  running_mean: "mean",
  moving_mean: "mean",
  running_var: "variance",
  moving_variance: "variance",
  num_batches_tracked: "count",
};

/**
 * The layers of a sequential network in the order in which they feed each other, each taking what the
 * one before gives. Where shapes allow several orders, that of the file is taken, if it keeps one, and
 * else the one nearest to the names'.
 *
 * @throws ReadError when a tensor is none of a layer's that is read, or the layers do not form a chain.
 */
export function sequentialLayers({ tensors, ordered }: NamedTensors): SequentialLayer[] {
  const layers = gatherLayers(tensors);
  const chain = (ordered && isChain(layers) ? layers : null) ?? chainOf(orderByName(layers));
  if (chain === null) {
    const shapes = layers.map(
      ({ source, inputs, outputs }) => `${shown(source)} ${inputs}→${outputs}`,
    );
    throw new ReadError(
      `The layers do not form a sequence, each taking what the one before gives: ${shapes.slice(0, 12).join(", ")}.`,
    );
  }
  return chain;
}

/**
 * Tensors put together by layer, in the order of the file.
 *
 * @throws ReadError when one is none of a layer's that is read.
 */
export function gatherLayers(tensors: Map<string, NamedTensor>): SequentialLayer[] {
  const groups = new Map<string, Map<Role, NamedTensor>>();
  for (const [name, tensor] of tensors) {
    const match = /^(?:(.*)[./])?([a-z_]+)$/.exec(name.replace(/:0$/, ""));
    const role = match === null ? undefined : ROLES[match[2]];
    if (match === null || role === undefined) {
      throw new ReadError(
        `"${shown(name)}" is no tensor of a dense, conv or normalization layer; only such layers are read.`,
      );
    }
    const source = match[1] ?? "";
    const group = groups.get(source) ?? new Map<Role, NamedTensor>();
    groups.set(source, group.set(role, tensor));
  }
  return [...groups].map(([source, group]) => layerOf(source, group));
}

function layerOf(source: string, group: Map<Role, NamedTensor>): SequentialLayer {
  for (const { data } of group.values()) {
    if (!data.every((value) => Number.isFinite(value))) {
      throw new ReadError(`"${shown(source)}" holds values that are not finite numbers.`);
    }
  }
  const bias = group.get("bias") ?? null;
  const kernel = group.get("kernel");
  const weight =
    kernel === undefined || isTurned(kernel, bias)
      ? (kernel ?? group.get("weight"))
      : asWeight(source, kernel);
  if (weight === undefined || weight.shape.length === 1) {
    return normalizationOf(source, weight ?? group.get("scale") ?? null, bias, group);
  }
  const { shape } = weight;
  if ((shape.length !== 2 && shape.length !== 4) || shape.includes(0)) {
    throw new ReadError(
      `"${shown(source)}" has weights of the shape (${shape.join(", ")}); dense weights are (out, in), conv weights (out, in, height, width).`,
    );
  }
  const [outputs, inputs, height, width] = shape;
  requireLength(source, "bias", bias, outputs);
  const window: [number, number] | null = shape.length === 2 ? null : [height, width];
  const kind = window === null ? "dense" : "conv";
  return { kind, source, inputs, outputs, window, weight, bias, running: null };
}

function normalizationOf(
  source: string,
  weight: NamedTensor | null,
  bias: NamedTensor | null,
  group: Map<Role, NamedTensor>,
): SequentialLayer {
  const [mean, variance] = [group.get("mean"), group.get("variance")];
  const channels = (weight ?? bias ?? mean)?.shape[0] ?? 0;
  if (channels === 0 || (mean === undefined) !== (variance === undefined)) {
    throw new ReadError(`"${shown(source)}" is no dense, conv or normalization layer.`);
  }
  for (const tensor of [weight, bias, mean, variance]) {
    requireLength(source, "normalization", tensor ?? null, channels);
  }
  const running = mean && variance ? { mean, variance } : null;
  const sizes = { inputs: channels, outputs: channels, window: null };
  return { kind: "normalization", source, ...sizes, weight, bias, running };
}

function requireLength(
  source: string,
  what: string,
  tensor: NamedTensor | null,
  length: number,
): void {
  if (tensor === null || (tensor.shape.length === 1 && tensor.shape[0] === length)) return;
  throw new ReadError(
    `The ${what} of "${shown(source)}" has the shape (${tensor.shape.join(", ")}) instead of (${length}).`,
  );
}

/** Whether a kernel's bias tells that it is [out, in] all the same, as in programs of one's own. */
const isTurned = ({ shape }: NamedTensor, bias: NamedTensor | null): boolean =>
  bias !== null && shape.length === 2 && bias.shape[0] === shape[0] && bias.shape[0] !== shape[1];

/** [in, out] as [out, in], and [h, w, in, out] as [out, in, h, w]. */
function asWeight(source: string, { shape, data }: NamedTensor): NamedTensor {
  if (shape.length !== 2 && shape.length !== 4) {
    throw new ReadError(
      `"${shown(source)}" has a kernel of the shape (${shape.join(", ")}); dense kernels are (in, out), conv kernels (height, width, in, out).`,
    );
  }
  const [inputs, outputs] = shape.slice(-2);
  const area = shape.length === 4 ? shape[0] * shape[1] : 1;
  const weight = reversedAxes(data, [area, inputs, outputs]);
  return { shape: [outputs, inputs, ...shape.slice(0, -2)], data: weight };
}

/** Whether `next` can take what `layer` gives; a dense layer after a convolution takes every pixel. */
function feeds(layer: SequentialLayer, next: SequentialLayer, ofImages: boolean): boolean {
  if (next.kind === "conv" && !ofImages) return false;
  if (next.kind === "dense" && ofImages) return next.inputs % layer.outputs === 0;
  return next.inputs === layer.outputs;
}

/** Whether what a layer gives is an image, when it is given one or not. */
const givesImages = ({ kind }: SequentialLayer, before: boolean): boolean =>
  kind === "conv" || (kind === "normalization" && before);

function isChain(layers: SequentialLayer[]): boolean {
  let ofImages = layers[0]?.kind === "conv";
  return layers.every((layer, index) => {
    const fits = index === 0 || feeds(layers[index - 1], layer, ofImages);
    ofImages = givesImages(layer, ofImages);
    return fits && (index > 0 || layer.kind !== "normalization");
  });
}

/** Steps that the search for an order may take. */
const MOST_STEPS = 20_000;

/** Depth first, in the order given, within a bounded number of steps. */
function chainOf(layers: SequentialLayer[]): SequentialLayer[] | null {
  const chain: SequentialLayer[] = [];
  const taken = new Set<SequentialLayer>();
  let steps = 0;
  const extend = (ofImages: boolean): boolean => {
    if (chain.length === layers.length) return true;
    const last = chain.at(-1);
    for (const layer of layers) {
      if (taken.has(layer)) continue;
      if (last === undefined ? layer.kind === "normalization" : !feeds(last, layer, ofImages)) {
        continue;
      }
      if (++steps > MOST_STEPS) return false;
      chain.push(layer);
      taken.add(layer);
      if (extend(givesImages(layer, ofImages))) return true;
      chain.pop();
      taken.delete(layer);
    }
    return false;
  };
  return extend(false) ? chain : null;
}
