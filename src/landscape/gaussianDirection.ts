import { fillInRanges } from "../nn/nextTask";
import { stream } from "../random/stream";

/**
 * The `index`-th random direction of a run: independent standard normal entries. Every parameter is
 * drawn, in the order of θ, whether or not a later step sets it to 0, so that options such as
 * including biases never change the other entries.
 */
export function gaussianDirection(parameters: number, seed: number, index: number): Float32Array {
  const { gaussian } = stream(seed, "directions", index);
  const direction = new Float32Array(parameters);
  for (let i = 0; i < parameters; i++) direction[i] = gaussian();
  return direction;
}

/** The same, letting other tasks run now and then. */
export async function gaussianDirectionInRanges(
  parameters: number,
  seed: number,
  index: number,
): Promise<Float32Array> {
  const direction = new Float32Array(parameters);
  await fillInRanges(direction, stream(seed, "directions", index).gaussian);
  return direction;
}
