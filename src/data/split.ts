import type { Stream } from "../random/stream";
import type { Collection } from "./collection";
import type { Samples } from "./dataset";

/** The samples with the given indices, in that order. */
export function select(samples: Samples, indices: ArrayLike<number>): Samples {
  const inputWidth = samples.inputs.length / samples.count;
  const targetWidth = samples.targets.length / samples.count;
  const inputs = new Float32Array(indices.length * inputWidth);
  const targets = new Float32Array(indices.length * targetWidth);
  for (let i = 0; i < indices.length; i++) {
    const from = indices[i];
    inputs.set(samples.inputs.subarray(from * inputWidth, (from + 1) * inputWidth), i * inputWidth);
    targets.set(
      samples.targets.subarray(from * targetWidth, (from + 1) * targetWidth),
      i * targetWidth,
    );
  }
  return { count: indices.length, inputs, targets };
}

/**
 * Splits at random into round(fraction · count) test samples and the rest, leaving at least one for
 * training. Every class gets its share of both to within one sample. Both sides come in random order,
 * so that their first samples are a random subset.
 */
export function split(
  { samples, task }: Collection,
  testFraction: number,
  random: Stream,
): { train: Samples; test: Samples } {
  const { count, targets } = samples;
  const testCount = Math.min(count - 1, Math.round(testFraction * count));
  const order = random.permutation(count);

  // Every (count/testCount)-th sample of the row sorted by class is a test sample.
  const row = order.slice();
  if (task.kind === "classification") row.sort((i, j) => targets[i] - targets[j]);
  const isTest = new Uint8Array(count);
  row.forEach((sample, i) => {
    const before = Math.floor((i * testCount) / count);
    const after = Math.floor(((i + 1) * testCount) / count);
    isTest[sample] = after > before ? 1 : 0;
  });

  return {
    train: select(
      samples,
      order.filter((i) => isTest[i] === 0),
    ),
    test: select(
      samples,
      order.filter((i) => isTest[i] === 1),
    ),
  };
}
