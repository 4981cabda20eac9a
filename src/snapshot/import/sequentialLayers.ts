import { shown } from "../../catalog/plainText";
import { worded } from "../../language/worded";
import { ReadError } from "../../results/readError";
import { reversedAxes } from "../reversedAxes";
import { chainsOf, isChain } from "./layerChain";
import type { NamedTensor } from "./safetensors";
import {
  isOfLoss,
  type Role,
  shortcutOf,
  tensorName,
  unreadLayer,
  unreadWords,
} from "./tensorNames";

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
  /** Whether it stands on the way around the residual block before it. */
  onShortcut: boolean;
}

/** What kernels of people's own, which no framework wrote, have first. */
export type KernelOrder = "in-out" | "out-in";

/** Tensors by the names of a file. */
export interface NamedTensors {
  tensors: Map<string, NamedTensor>;
  /** Whether they stand in the order in which the network was written down. */
  ordered: boolean;
}

/** Orders of the same layers that are offered at most. */
const MOST_ORDERS = 6;

/** How layers may follow one another. */
export interface LayerOrders {
  /** The one that is proposed first; others where neither shapes nor names nor the file decide. */
  orders: SequentialLayer[][];
  /** Tensors of the file that are no layers of the network. */
  leftOut: string[];
  /** What the kernels are taken for, where nothing in the file tells; null where it does. */
  unsureKernels: KernelOrder | null;
}

/**
 * The layers of a sequential network in the order in which they feed each other, each taking what the
 * one before gives. Where shapes allow several orders, that of the file is taken, if it keeps one, and
 * else those that the names allow. Layers on the way around a residual block, told by their names,
 * follow the block.
 *
 * @param kernels what kernels of people's own have first, where the user said so.
 * @throws ReadError when a tensor is none of a layer's that is read, or the layers do not form a chain.
 */
export function sequentialLayers(
  { tensors, ordered }: NamedTensors,
  kernels?: KernelOrder,
): LayerOrders {
  const { layers, leftOut, unsureKernels } = gatherLayers(tensors, kernels);
  const blocks = new Set(layers.flatMap(({ source }) => shortcutOf(source) ?? []));
  const around = layers.filter(({ onShortcut }) => onShortcut);
  const main = layers.filter(({ onShortcut }) => !onShortcut);
  const chains = ordered && isChain(main) ? [main] : namedChains(main);
  const orders = chains
    .map((chain) => withShortcuts(chain, around, [...blocks]))
    .filter((chain) => chain !== null);
  if (orders.length > 0) return { orders, leftOut, unsureKernels };
  const shapes = layers.map(
    ({ source, inputs, outputs }) => `${shown(source)} ${inputs}→${outputs}`,
  );
  throw new ReadError(
    worded`The layers do not form a sequence, each taking what the one before gives: ${shapes.slice(0, 12).join(", ")}.`,
  );
}

/** The orders that the names allow, or, where shapes contradict the names, any. */
function namedChains(layers: SequentialLayer[]): SequentialLayer[][] {
  const named = chainsOf(layers, MOST_ORDERS, true);
  return named.length > 0 ? named : chainsOf(layers, MOST_ORDERS, false);
}

/** A chain with the layers around its blocks behind each of these; null where they do not fit. */
function withShortcuts(
  chain: SequentialLayer[],
  around: SequentialLayer[],
  blocks: string[],
): SequentialLayer[] | null {
  let whole = chain;
  for (const block of blocks) {
    const shortcut = around.filter(({ source }) => shortcutOf(source) === block);
    const inside = whole.filter(({ source }) => isInside(source, block));
    const [first, last] = [inside[0], inside[inside.length - 1]];
    const from = whole.indexOf(first);
    const together = inside.every((layer, k) => whole[from + k] === layer);
    const fits =
      first !== undefined &&
      together &&
      isChain(shortcut) &&
      shortcut[0].inputs === first.inputs &&
      shortcut[shortcut.length - 1].outputs === last.outputs;
    if (!fits) return null;
    const behind = from + inside.length;
    whole = [...whole.slice(0, behind), ...shortcut, ...whole.slice(behind)];
  }
  return whole;
}

export const isInside = (source: string, block: string): boolean =>
  source.startsWith(`${block}.`) || source.startsWith(`${block}/`);

/**
 * Tensors put together by layer, in the order of the file.
 *
 * @throws ReadError when one is none of a layer's that is read.
 */
export function gatherLayers(
  tensors: Map<string, NamedTensor>,
  kernels?: KernelOrder,
): Omit<LayerOrders, "orders"> & { layers: SequentialLayer[] } {
  const groups = new Map<string, Map<Role, NamedTensor>>();
  const leftOut = new Set<string>();
  let unsure = false;
  for (const [name, tensor] of tensors) {
    const unread = unreadLayer(name);
    if (unread !== null) throw new ReadError(unreadWords(name, unread));
    const meant = tensorName(name);
    if (isOfLoss(meant?.source ?? name)) {
      leftOut.add(meant?.source ?? name);
      continue;
    }
    if (meant === null) {
      throw new ReadError(
        worded`"${shown(name)}" is no tensor of a dense, conv or normalization layer; only such layers are read.`,
      );
    }
    if (meant.role === "count") continue;
    // Frameworks call it so, and are known to have the inputs first.
    unsure ||= meant.role === "kernel" && !/kernel(:0)?$/.test(name);
    const group = groups.get(meant.source) ?? new Map<Role, NamedTensor>();
    groups.set(meant.source, group.set(meant.role, tensor));
  }
  const told = unsure ? kernelOrder([...groups.values()]) : "in-out";
  const order = told ?? kernels ?? "in-out";
  const layers = [...groups].map(([source, group]) => layerOf(source, group, order));
  const isBlock = (block: string | null) =>
    block !== null &&
    layers.some(({ source }) => isInside(source, block) && shortcutOf(source) === null);
  return {
    layers: layers.map((layer) => ({ ...layer, onShortcut: isBlock(shortcutOf(layer.source)) })),
    leftOut: [...leftOut],
    unsureKernels: told === null ? order : null,
  };
}

/** What kernels have first, as the lengths of their biases tell; null where they do not. */
function kernelOrder(groups: Map<Role, NamedTensor>[]): KernelOrder | null {
  const votes = groups.flatMap((group) => {
    const [kernel, bias] = [group.get("kernel"), group.get("bias")];
    if (kernel?.shape.length === 4) return ["in-out" as const];
    if (kernel?.shape.length !== 2 || bias === undefined) return [];
    const [first, last] = kernel.shape;
    if (first === last) return [];
    return bias.shape[0] === first ? ["out-in" as const] : ["in-out" as const];
  });
  return votes[0] ?? null;
}

function layerOf(
  source: string,
  group: Map<Role, NamedTensor>,
  order: KernelOrder,
): SequentialLayer {
  for (const { data } of group.values()) {
    if (!data.every((value) => Number.isFinite(value))) {
      throw new ReadError(worded`"${shown(source)}" holds values that are not finite numbers.`);
    }
  }
  const bias = group.get("bias") ?? null;
  const kernel = group.get("kernel");
  const weight =
    kernel === undefined || order === "out-in"
      ? (kernel ?? group.get("weight"))
      : asWeight(source, kernel);
  if (weight === undefined || weight.shape.length === 1) {
    return normalizationOf(source, weight ?? group.get("scale") ?? null, bias, group);
  }
  const { shape } = weight;
  if ((shape.length !== 2 && shape.length !== 4) || shape.includes(0)) {
    throw new ReadError(
      worded`"${shown(source)}" has weights of the shape (${shape.join(", ")}); dense weights are (out, in), conv weights (out, in, height, width).`,
    );
  }
  const [outputs, inputs, height, width] = shape;
  requireLength(source, "bias", bias, outputs);
  const window: [number, number] | null = shape.length === 2 ? null : [height, width];
  const kind = window === null ? "dense" : "conv";
  return { kind, source, inputs, outputs, window, weight, bias, running: null, onShortcut: false };
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
    throw new ReadError(worded`"${shown(source)}" is no dense, conv or normalization layer.`);
  }
  if (bias === null && mean === undefined && !/layer_?norm|(^|[._/])ln/i.test(source)) {
    throw new ReadError(
      worded`"${shown(source)}" holds a scale alone, as of RMS normalization or PReLU, which are not read.`,
    );
  }
  for (const tensor of [weight, bias, mean, variance]) {
    requireLength(source, "normalization", tensor ?? null, channels);
  }
  const running = mean && variance ? { mean, variance } : null;
  const sizes = { inputs: channels, outputs: channels, window: null };
  return { kind: "normalization", source, ...sizes, weight, bias, running, onShortcut: false };
}

function requireLength(
  source: string,
  what: string,
  tensor: NamedTensor | null,
  length: number,
): void {
  if (tensor === null || (tensor.shape.length === 1 && tensor.shape[0] === length)) return;
  throw new ReadError(
    worded`The ${what} of "${shown(source)}" has the shape (${tensor.shape.join(", ")}) instead of (${length}).`,
  );
}

/** [in, out] as [out, in], and [h, w, in, out] as [out, in, h, w]. */
function asWeight(source: string, { shape, data }: NamedTensor): NamedTensor {
  if (shape.length !== 2 && shape.length !== 4) {
    throw new ReadError(
      worded`"${shown(source)}" has a kernel of the shape (${shape.join(", ")}); dense kernels are (in, out), conv kernels (height, width, in, out).`,
    );
  }
  const [inputs, outputs] = shape.slice(-2);
  const area = shape.length === 4 ? shape[0] * shape[1] : 1;
  const weight = reversedAxes(data, [area, inputs, outputs]);
  return { shape: [outputs, inputs, ...shape.slice(0, -2)], data: weight };
}
