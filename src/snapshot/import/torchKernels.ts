/** Kernels from PyTorch's order of axes to TensorFlow.js's. */

/** Height, width and channels of an image. */
export type ImageShape = [height: number, width: number, channels: number];

/**
 * [out, in] to [in, out].
 *
 * @param image what the layer takes flattened, when it takes an image: its inputs are reordered from
 *   [c, h, w] to [h, w, c].
 */
export function denseKernel(
  weight: Float32Array,
  inputs: number,
  outputs: number,
  image: ImageShape | null,
): Float32Array {
  const [height, width, channels] = image ?? [1, 1, inputs];
  const kernel = new Float32Array(weight.length);
  let to = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < channels; c++) {
        const input = (c * height + y) * width + x;
        for (let out = 0; out < outputs; out++) kernel[to++] = weight[out * inputs + input];
      }
    }
  }
  return kernel;
}

/** [out, in, h, w] to [h, w, in, out]. Both frameworks correlate, so nothing is flipped. */
export function convKernel(
  weight: Float32Array,
  inputs: number,
  outputs: number,
  [height, width]: [number, number],
): Float32Array {
  const kernel = new Float32Array(weight.length);
  let to = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < inputs; c++) {
        for (let out = 0; out < outputs; out++) {
          kernel[to++] = weight[((out * inputs + c) * height + y) * width + x];
        }
      }
    }
  }
  return kernel;
}
