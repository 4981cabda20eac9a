/** Parameters of the lab in PyTorch's names and layouts. */
import type { ParameterLayout } from "../../results/parameters";
import type { NamedTensor } from "../import/safetensors";
import { reversedAxes } from "../reversedAxes";

const LEAVES = { kernel: "weight", bias: "bias", scale: "weight", shift: "bias" } as const;

/**
 * Weights as a state dict: `dense0.weight` [out, in], `conv0.weight` [out, in / groups, h, w], `bn0.weight`,
 * `bn0.bias`, `bn0.running_mean`, `bn0.running_var`, in their order. The first dense layer behind
 * images takes them flattened as PyTorch does, channels first.
 *
 * @param statistics mean, then variance, of each batch normalization in turn; empty without any.
 * @param channels of the inputs; 1 where they are no images.
 */
export function stateDict(
  layout: ParameterLayout,
  weights: Float32Array,
  statistics: Float32Array,
  channels: number,
): Map<string, NamedTensor> {
  const tensors = new Map<string, NamedTensor>();
  let flattened: number | null = channels;
  let measured = 0;
  for (const { name, shape, role, offset, size } of layout) {
    const layer = layerOf(name);
    const values = weights.subarray(offset, offset + size);
    const data =
      role === "kernel"
        ? torchKernel(shape, values, flattened ?? 1)
        : channelsFirst(values, flattened ?? 1);
    tensors.set(`${layer}.${LEAVES[role]}`, { shape: torchShape(shape), data });
    if (role === "kernel") flattened = shape.length === 4 ? shape[3] : null;
    if (role === "shift" && isBatch(layer)) {
      for (const leaf of ["running_mean", "running_var"]) {
        const own = statistics.subarray(measured, measured + size);
        measured += size;
        if (own.length < size) continue;
        tensors.set(`${layer}.${leaf}`, { shape, data: channelsFirst(own, flattened ?? 1) });
      }
    }
  }
  return tensors;
}

/** "dense0" of "dense0/kernel". */
export const layerOf = (parameter: string): string =>
  parameter.slice(0, parameter.lastIndexOf("/"));

/** Layers are named by their kind. */
const isBatch = (layer: string): boolean => layer.startsWith("bn");

function torchShape(shape: number[]): number[] {
  if (shape.length === 1) return shape;
  const [inputs, outputs] = shape.slice(-2);
  return [outputs, inputs, ...shape.slice(0, -2)];
}

/** [pixels, channels] as [channels, pixels]; of an image's channels alone, the same. */
const channelsFirst = (values: Float32Array, channels: number): Float32Array =>
  reversedAxes(values, [values.length / channels, channels, 1]);

/**
 * [in, out] as [out, in], [h, w, in, out] as [out, in, h, w].
 *
 * @param channels of the image that a dense layer takes flattened, which is [pixels, channels] here and
 *   [channels, pixels] there; 1 for one that takes none.
 */
function torchKernel(shape: number[], values: Float32Array, channels: number): Float32Array {
  const [inputs, outputs] = shape.slice(-2);
  if (shape.length === 2) return reversedAxes(values, [inputs / channels, channels, outputs]);
  return reversedAxes(values, [shape[0] * shape[1], inputs, outputs]);
}
