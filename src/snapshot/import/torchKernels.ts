/** Kernels from PyTorch's order of axes to TensorFlow.js's. */

/**
 * [out, in] to [in, out].
 *
 * @param channels of the image that the layer takes flattened, whose values are reordered from
 *   [channels, pixels] to [pixels, channels]; 1 for other inputs.
 */
export function denseKernel(
  weight: Float32Array,
  inputs: number,
  outputs: number,
  channels: number,
): Float32Array {
  const pixels = inputs / channels;
  const kernel = new Float32Array(weight.length);
  let to = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let channel = 0; channel < channels; channel++) {
      const input = channel * pixels + pixel;
      for (let out = 0; out < outputs; out++) kernel[to++] = weight[out * inputs + input];
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
