import { MOST_MEMORY, tooLarge } from "../kernel/tooLarge";
import type { Layer } from "./layers";
import { eachOutput } from "./outputSizes";

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/**
 * Refuses a network before TensorFlow.js's heap on wasm, which has room for 2 GB, ends it in the
 * middle: its outputs for all samples are there at once. What else there is, it takes besides.
 *
 * @param inputShape [height, width, channels], or [features].
 * @throws Error in words for the user.
 */
export function refuseTooLarge(layers: Layer[], inputShape: number[], samples: number): void {
  let numbers = inputShape.reduce((size, side) => size * side, 1);
  eachOutput(layers, inputShape, (_, size) => {
    numbers += size;
  });
  const bytes = BYTES * numbers * samples;
  if (bytes > MOST_MEMORY) throw tooLarge(bytes, samples);
}
