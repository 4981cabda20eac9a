import { parameterCount } from "./parameters";
import type { Trained } from "./results";

/** θ at a checkpoint: a view, not a copy. */
export function parametersAt(trained: Trained, checkpoint: number): Float32Array {
  const width = parameterCount(trained.layout);
  return trained.checkpoints.subarray(checkpoint * width, (checkpoint + 1) * width);
}

/** Adam's second moment at a checkpoint: a view; null where it was not kept. */
export function secondMomentAt(trained: Trained, checkpoint: number): Float32Array | null {
  const row = trained.momentsAlong?.checkpoints.indexOf(checkpoint) ?? -1;
  const width = parameterCount(trained.layout);
  return row < 0 || trained.momentsAlong === undefined
    ? null
    : trained.momentsAlong.second.subarray(row * width, (row + 1) * width);
}

export function checkpointCount(trained: Trained): number {
  return trained.history.step.length;
}

/** The final θ: a view, not a copy. */
export function finalParameters(trained: Trained): Float32Array {
  return parametersAt(trained, checkpointCount(trained) - 1);
}

/** Batch-normalization statistics at the final θ; empty without batch normalization. */
export function finalStatistics(trained: Trained): Float32Array {
  const width = trained.runningStatistics.length / checkpointCount(trained);
  return trained.runningStatistics.slice(trained.runningStatistics.length - width);
}

/** Batch-normalization statistics at a checkpoint: a view; empty without batch normalization. */
export function statisticsAt(trained: Trained, checkpoint: number): Float32Array {
  const width = trained.runningStatistics.length / checkpointCount(trained);
  return trained.runningStatistics.subarray(checkpoint * width, (checkpoint + 1) * width);
}

/** Whether the weights came along: gallery snapshots and links leave them out. */
export function hasWeights(trained: Trained | null): trained is Trained {
  return trained !== null && trained.checkpoints.length > 0;
}
