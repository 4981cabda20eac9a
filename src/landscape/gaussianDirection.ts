import { inRanges } from "../nn/nextTask";
import { stream } from "../random/stream";

/**
 * The `index`-th random direction of a run: independent standard normal entries. Every parameter is
 * drawn, in the order of θ, whether or not a later step sets it to 0, so that options such as
 * including biases never change the other entries.
 */
export function gaussianDirection(parameters: number, seed: number, index: number): Float32Array {
  const direction = new Float32Array(parameters);
  drawer(direction, seed, index)(0, parameters);
  return direction;
}

/** The same, letting other tasks run now and then. */
export async function gaussianDirectionInRanges(
  parameters: number,
  seed: number,
  index: number,
): Promise<Float32Array> {
  const direction = new Float32Array(parameters);
  await inRanges(parameters, drawer(direction, seed, index));
  return direction;
}

/** Draws one range after the other. */
function drawer(direction: Float32Array, seed: number, index: number) {
  const { gaussian } = stream(seed, "directions", index);
  return (from: number, to: number): void => {
    for (let i = from; i < to; i++) direction[i] = gaussian();
  };
}
