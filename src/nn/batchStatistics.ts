import type { Samples } from "../data/dataset";
import * as tf from "../tensor/tf";
import type { Layer } from "./architecture";
import type { Moments } from "./network";

/**
 * What stands for mean and variance in batch normalization, at every θ:
 *
 * - `batch`: those of the samples the loss is taken over;
 * - `frozen`: given values, in the order of `Objective.statistics`;
 * - `recomputed`: those of the given (training) samples at that θ.
 */
export type BatchStatistics =
  | { policy: "batch" }
  | { policy: "frozen"; values: Float32Array }
  | { policy: "recomputed"; samples: Samples };

/** Channels of every batch normalization, in network order. */
export function batchNormalizedChannels(layers: Layer[]): number[] {
  return layers.flatMap((layer) => {
    if (layer.kind === "residual") return batchNormalizedChannels(layer.layers);
    return layer.kind === "normalization" && layer.over === "batch" ? [layer.channels] : [];
  });
}

/**
 * Splits flat statistics into tensors.
 *
 * @throws Error when their number is not what the layers need.
 */
export function momentsFromValues(layers: Layer[], values: Float32Array): Moments[] {
  const channels = batchNormalizedChannels(layers);
  const expected = 2 * channels.reduce((sum, count) => sum + count, 0);
  if (values.length !== expected) {
    throw new Error(
      `These layers have ${expected} batch-normalization statistics, not ${values.length}.`,
    );
  }
  let offset = 0;
  const next = (count: number): tf.Tensor => {
    const part = tf.tensor1d(values.slice(offset, offset + count));
    offset += count;
    return part;
  };
  return channels.map((count) => ({ mean: next(count), variance: next(count) }));
}
