/** Kernels from PyTorch's order of axes to TensorFlow.js's. */
import { reversedAxes } from "../reversedAxes";

/**
 * [out, in] to [in, out].
 *
 * @param channels of the image that the layer takes flattened, whose values are reordered from
 *   [channels, pixels] to [pixels, channels]; 1 for other inputs.
 */
export const denseKernel = (
  weight: Float32Array,
  inputs: number,
  outputs: number,
  channels: number,
): Float32Array => reversedAxes(weight, [outputs, channels, inputs / channels]);

/** [out, in, h, w] to [h, w, in, out]. Both frameworks correlate, so nothing is flipped. */
export const convKernel = (
  weight: Float32Array,
  inputs: number,
  outputs: number,
  [height, width]: [number, number],
): Float32Array => reversedAxes(weight, [outputs, inputs, height * width]);
