import type { Stream } from "../random/stream";
import type { Collection } from "./collection";
import type { Samples } from "./dataset";

/** Label noise of a collection, as its samples for training are given it. */
export const labelNoiseOf =
  (classes: number, fraction: number): Collection["corrupt"] =>
  (train, random) =>
    withLabelNoise(train, classes, fraction, random);

/**
 * Replaces the labels of round(fraction · count) samples, chosen at random, by one of the other
 * classes drawn uniformly.
 */
export function withLabelNoise(
  samples: Samples,
  classes: number,
  fraction: number,
  random: Stream,
): Samples {
  const targets = samples.targets.slice();
  const flipped = random
    .permutation(samples.count)
    .subarray(0, Math.round(fraction * samples.count));
  for (const i of flipped) {
    targets[i] = (targets[i] + 1 + random.integer(classes - 1)) % classes;
  }
  return { ...samples, targets };
}
