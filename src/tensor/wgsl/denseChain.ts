import type { ActivationName } from "../../catalog/models/parts";

/**
 * The part of a multilayer perceptron that comes after its first product: activations and dense
 * layers with biases, and a loss on top.
 */
export interface DenseChain {
  /** Outputs of the first layer (before its activation), of the second, … , of the last. */
  widths: number[];
  /** Of every layer but the last. */
  activation: ActivationName;
  /** Whether the input of a layer is added to its activated output; never of the first and last. */
  residual: boolean[];
  loss: "cross-entropy" | "mean-squared" | "half-squared";
  /** Targets are one-hot, and predictions right or wrong. */
  classes: boolean;
  samples: number;
}

/** How a workgroup shares the work of one point among its threads. */
export interface ChainGeometry {
  /** Samples that a workgroup takes at a time, a multiple of 4. */
  samples: number;
  /** Units of the widest layer in fours; a thread computes four units of four samples. */
  blocks: number;
  /** Rows of a kernel brought into workgroup memory at a time. */
  rows: number;
  threads: number;
}

export interface ChainLimits {
  maxComputeWorkgroupStorageSize: number;
  maxComputeInvocationsPerWorkgroup: number;
  maxComputeWorkgroupSizeX: number;
}

const BYTES = 4;
const MOST_SAMPLES = 64;
/**
 * A workgroup makes every weight anew from the origin and the directions for so many samples; where it
 * has room for fewer, that takes longer than to keep the point's weights (0.14·10¹² multiply-adds a second
 * at 16 samples, on a card that made 1.3·10¹² at 64).
 */
const FEWEST_SAMPLES = 32;
/** Floats of workgroup memory for rows of a kernel, where a row is no longer. */
const STAGE = 1024;
const MOST_ROWS = 16;

/**
 * As many samples at a time as the device has threads and workgroup memory for: the more there are,
 * the more often a weight is used once it has been fetched.
 *
 * @returns undefined where there are too few.
 */
export function chainGeometry(
  { widths }: DenseChain,
  limits: ChainLimits,
): ChainGeometry | undefined {
  const widest = Math.max(...widths);
  // Each sample needs a thread of its own in the end, for its loss.
  const blocks = Math.max(4, Math.ceil(widest / 4));
  const rows = Math.max(1, Math.min(MOST_ROWS, Math.floor(STAGE / (4 * blocks))));
  const threadLimit = Math.min(
    limits.maxComputeInvocationsPerWorkgroup,
    limits.maxComputeWorkgroupSizeX,
  );
  for (let samples = MOST_SAMPLES; samples >= FEWEST_SAMPLES; samples /= 2) {
    const threads = (samples / 4) * blocks;
    const hidden = 4 * blocks * samples;
    const staged = 4 * blocks * rows;
    const bytes = BYTES * (hidden + staged + 2 * samples);
    if (threads <= threadLimit && bytes <= limits.maxComputeWorkgroupStorageSize) {
      return { samples, blocks, rows, threads };
    }
  }
  return undefined;
}

/** Products of one point's losses, without those of the first layer. */
export function chainMultiplyAdds({ widths, samples }: DenseChain): number {
  let sum = 0;
  for (let layer = 1; layer < widths.length; layer++) sum += widths[layer - 1] * widths[layer];
  return samples * Math.max(1, sum);
}
