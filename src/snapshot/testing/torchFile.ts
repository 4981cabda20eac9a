/** Files as PyTorch's users write them with safetensors, made from parameters in our layout. */
import type { ParameterLayout } from "../../results/parameters";

interface FileTensor {
  shape: number[];
  data: Float32Array;
}

/** A safetensors file with float32 tensors in the order of the map. */
export function writeSafetensors(tensors: Map<string, FileTensor>): Uint8Array {
  let at = 0;
  const header: Record<string, unknown> = { __metadata__: { format: "pt" } };
  for (const [name, { shape, data }] of tensors) {
    header[name] = { dtype: "F32", shape, data_offsets: [at, at + data.byteLength] };
    at += data.byteLength;
  }
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 8) * 8));
  const file = new Uint8Array(8 + text.length + at);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  at = 8 + text.length;
  for (const { data } of tensors.values()) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return file;
}

/** Entry k of `axes` says which axis of the source becomes axis k. */
function transpose(data: Float32Array, shape: number[], axes: number[]): FileTensor {
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
): Map<string, FileTensor> {
  const tensors = new Map<string, FileTensor>();
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
