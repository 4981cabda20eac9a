import { shown } from "../../catalog/plainText";
import { ReadError } from "../../results/readError";
import type { NamedTensor } from "./safetensors";

/** A layer of a file in PyTorch's layout. */
export interface SequentialLayer {
  kind: "dense" | "conv";
  /** What its tensors are called before ".weight" and ".bias". */
  source: string;
  inputs: number;
  outputs: number;
  /** [height, width] of a convolution's kernel. */
  window: [number, number] | null;
  weight: NamedTensor;
  bias: NamedTensor | null;
}

const natural = new Intl.Collator("en", { numeric: true });
/** Steps that the search for an order may take. */
const MOST_STEPS = 20_000;

/**
 * The layers of a sequential network in the order in which they feed each other: convolutions, then
 * dense layers, each taking what the one before gives. Where shapes allow several orders, the one
 * nearest to the names' (2 before 10) is taken.
 *
 * @throws ReadError when a tensor is neither the weight nor the bias of a dense layer or a convolution,
 *   or when the layers do not form a chain.
 */
export function sequentialLayers(tensors: Map<string, NamedTensor>): SequentialLayer[] {
  const layers = gatherLayers(tensors).sort((a, b) => natural.compare(a.source, b.source));
  const chain = chainOf(layers);
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

function gatherLayers(tensors: Map<string, NamedTensor>): SequentialLayer[] {
  const layers: SequentialLayer[] = [];
  const used = new Set<string>();
  for (const [name, weight] of tensors) {
    const source = /^(?:(.*)\.)?weight$/.exec(name)?.[1] ?? (name === "weight" ? "" : null);
    if (source === null) continue;
    const biasName = source === "" ? "bias" : `${source}.bias`;
    const layer = layerOf(source, name, weight, tensors.get(biasName) ?? null);
    layers.push(layer);
    used.add(name).add(biasName);
  }
  for (const name of tensors.keys()) {
    if (!used.has(name)) {
      throw new ReadError(
        `"${shown(name)}" is neither the weight nor the bias of a dense or conv layer.`,
      );
    }
  }
  return layers;
}

function layerOf(
  source: string,
  name: string,
  weight: NamedTensor,
  bias: NamedTensor | null,
): SequentialLayer {
  const { shape } = weight;
  if (shape.length === 1) {
    throw new ReadError(
      `"${shown(name)}" has one axis, like a normalization layer; only dense and conv layers are read.`,
    );
  }
  if ((shape.length !== 2 && shape.length !== 4) || shape.includes(0)) {
    throw new ReadError(
      `"${shown(name)}" has the shape (${shape.join(", ")}); dense weights are (out, in), conv weights (out, in, height, width).`,
    );
  }
  const [outputs, inputs, height, width] = shape;
  if (bias !== null && (bias.shape.length !== 1 || bias.shape[0] !== outputs)) {
    throw new ReadError(
      `The bias of "${shown(name)}" has the shape (${bias.shape.join(", ")}) instead of (${outputs}).`,
    );
  }
  for (const values of [weight.data, bias?.data ?? []]) {
    if (!values.every((value) => Number.isFinite(value))) {
      throw new ReadError(`"${shown(name)}" or its bias holds values that are not finite numbers.`);
    }
  }
  return shape.length === 2
    ? { kind: "dense", source, inputs, outputs, window: null, weight, bias }
    : { kind: "conv", source, inputs, outputs, window: [height, width], weight, bias };
}

/** Whether `next` can take what `layer` gives; a dense layer after a convolution takes every pixel. */
function feeds(layer: SequentialLayer, next: SequentialLayer): boolean {
  if (layer.kind === next.kind) return next.inputs === layer.outputs;
  return layer.kind === "conv" && next.inputs % layer.outputs === 0;
}

/** Depth first, in the order of names, within a bounded number of steps. */
function chainOf(layers: SequentialLayer[]): SequentialLayer[] | null {
  const chain: SequentialLayer[] = [];
  const taken = new Set<SequentialLayer>();
  let steps = 0;
  const extend = (): boolean => {
    if (chain.length === layers.length) return true;
    const last = chain.at(-1);
    for (const layer of layers) {
      if (taken.has(layer) || (last !== undefined && !feeds(last, layer))) continue;
      if (++steps > MOST_STEPS) return false;
      chain.push(layer);
      taken.add(layer);
      if (extend()) return true;
      chain.pop();
      taken.delete(layer);
    }
    return false;
  };
  return extend() ? chain : null;
}
