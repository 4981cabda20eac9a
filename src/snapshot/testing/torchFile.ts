/** Files as PyTorch's users write them with safetensors, made from parameters in our layout. */
import type { ParameterLayout } from "../../results/parameters";
import type { NamedTensor } from "../import/safetensors";

/** Entry k of `axes` says which axis of the source becomes axis k. */
function transpose(data: Float32Array, shape: number[], axes: number[]): NamedTensor {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const sides = axes.map((axis) => shape[axis]);
  const result = data.map((_, to) => {
    let rest = to;
    let from = 0;
    for (let k = axes.length - 1; k >= 0; k--) {
      from += (rest % sides[k]) * strides[axes[k]];
      rest = Math.floor(rest / sides[k]);
    }
    return data[from];
  });
  return { shape: sides, data: result };
}

/**
 * Parameters in our layout as PyTorch would have them: dense [out, in], conv [out, in, h, w].
 *
 * @param rename our layer's name to theirs.
 */
export function torchTensors(
  layout: ParameterLayout,
  theta: Float32Array,
  rename: (layer: string) => string,
): Map<string, NamedTensor> {
  const tensors = new Map<string, NamedTensor>();
  for (const { name, shape, offset, size } of layout) {
    const data = theta.slice(offset, offset + size);
    const [layer, part] = name.split("/");
    if (part === "bias") tensors.set(`${rename(layer)}.bias`, { shape, data });
    else {
      const axes = shape.length === 4 ? [3, 2, 0, 1] : [1, 0];
      tensors.set(`${rename(layer)}.weight`, transpose(data, shape, axes));
    }
  }
  return tensors;
}
