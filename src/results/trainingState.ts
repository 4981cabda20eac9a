import type { Trained } from "./results";

/**
 * Where a training stands between two steps. With the checkpoints before it, this is all that going on
 * needs: batches follow from the seed and the step, and batch normalization trains with the statistics
 * of its batch. Plain data, for threads and storage.
 */
export interface TrainingState {
  /** Steps done. */
  step: number;
  /** The phase that it is in, from 0: what that changes at its beginning is done. Absent in the first. */
  phase?: number;
  /** The weights after them. */
  theta: Float32Array;
  /** The weights before the last of them: where the path ends if the loss is not finite next. */
  previous: Float32Array;
  /** What the optimizer keeps from step to step: its velocity, Adam's two moments, a mask, or nothing. */
  memory: Float32Array[];
}

/** A training that was broken off, as it goes on: to the same bits on the same engine. */
export interface BrokenOff {
  /** Checkpoints up to the state; what an abort kept besides them is left out again. */
  trained: Trained;
  state: TrainingState;
}
