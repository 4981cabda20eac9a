import type { Samples } from "../data/dataset";
import * as tf from "../tensor/tf";
import type { Layer } from "./layers";
import { type Moments, network } from "./network";

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

/** The same on the device. */
export interface MomentsSource {
  frozen?: Moments[];
  /** Inputs whose moments are measured at each θ. */
  training?: tf.Tensor;
  dispose(): void;
}

/**
 * Uploads what the policy needs.
 *
 * @throws Error when frozen values are not as many as the layers need.
 */
export function momentsSource(
  layers: Layer[],
  inputShape: number[],
  statistics: BatchStatistics,
): MomentsSource {
  switch (statistics.policy) {
    case "batch":
      return { dispose() {} };
    case "frozen": {
      const frozen = momentsFromValues(layers, statistics.values);
      return {
        frozen,
        dispose: () => tf.dispose(frozen.map(({ mean, variance }) => [mean, variance])),
      };
    }
    case "recomputed": {
      const { count, inputs } = statistics.samples;
      const training = tf.tensor(inputs, [count, ...inputShape]);
      return { training, dispose: () => training.dispose() };
    }
  }
}

/** Moments to normalize with at these parameters; undefined leaves it to the samples themselves. */
export function momentsAt(
  { frozen, training }: Pick<MomentsSource, "frozen" | "training">,
  layers: Layer[],
  parameters: tf.Tensor[],
  pointAxes: 0 | 1 = 0,
): Moments[] | undefined {
  if (training === undefined) return frozen;
  return network(layers, parameters, training, undefined, pointAxes).moments;
}

/** Channels of every batch normalization, in network order. */
function batchNormalizedChannels(layers: Layer[]): number[] {
  return layers.flatMap((layer) => {
    if (layer.kind === "residual")
      return batchNormalizedChannels([...layer.layers, ...(layer.shortcut ?? [])]);
    return layer.kind === "normalization" && layer.over === "batch" ? [layer.channels] : [];
  });
}

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
