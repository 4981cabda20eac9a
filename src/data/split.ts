import type { Stream } from "../random/stream";
import type { Collection } from "./collection";
import type { Samples } from "./dataset";

/** Which samples of a collection train and which test. */
export interface Split {
  train: Int32Array;
  test: Int32Array;
}

/**
 * Splits at random into round(fraction · count) test samples and the rest, leaving at least one for
 * training. Every class gets its share of both to within one sample. Both sides come in random order,
 * so that their first samples are a random subset.
 */
export function split(
  { count, targets, task }: Collection,
  testFraction: number,
  random: Stream,
): Split {
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
    train: order.filter((sample) => isTest[sample] === 0),
    test: order.filter((sample) => isTest[sample] === 1),
  };
}

/** Splits where the test samples of a file begin; both sides come in random order. */
export function splitOwn(count: number, testFrom: number, random: Stream): Split {
  const order = random.permutation(count);
  return {
    train: order.filter((sample) => sample < testFrom),
    test: order.filter((sample) => sample >= testFrom),
  };
}

/** Copies the samples with the given indices, in that order, as float32. */
export function select(
  { count, inputs, targets }: Pick<Collection, "count" | "inputs" | "targets">,
  indices: Int32Array,
): Samples {
  return {
    count: indices.length,
    inputs: rows(inputs, inputs.length / count, indices),
    targets: rows(targets, targets.length / count, indices),
  };
}

function rows(
  values: Float32Array | Float64Array,
  width: number,
  indices: Int32Array,
): Float32Array {
  const result = new Float32Array(indices.length * width);
  indices.forEach((from, to) => {
    result.set(values.subarray(from * width, (from + 1) * width), to * width);
  });
  return result;
}
