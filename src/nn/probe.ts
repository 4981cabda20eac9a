import type { Measured } from "../results/results";
import type { Rule } from "./rules/code";

/** A moment of a training at which it is measured. */
export interface ProbePoint {
  /** Which of the moments it is, from 0. */
  index: number;
  /** Steps done. */
  step: number;
  theta: Float32Array;
  /** θ before the last step; null at the start. */
  previous: Float32Array | null;
  /** θ at the start of the training. */
  start: Float32Array;
  /** Of the full training set, as is the gradient. */
  loss: number;
  gradientNorm: number;
  /** Adam's, live; null for rules without. */
  moments: Rule["moments"];
}

/** What is taken along a training besides losses. */
export interface Probe {
  /** Steps to measure at, ascending; those of checkpoints. */
  steps: readonly number[];
  /** What each measure gives; null when it was aborted. */
  take(point: ProbePoint): Promise<Measured[] | null>;
}
