import type { Measured } from "../results/results";
import type { Rule } from "./rules/code";

/** A moment of a training at which it is measured. */
export interface ProbePoint {
  /** Which of the moments it is, from 0. */
  index: number;
  /** Steps done. */
  step: number;
  /** The phase of the training, from 0. */
  phase: number;
  theta: Float32Array;
  /** θ before the last step; null at the start of a phase. */
  previous: Float32Array | null;
  /** θ at the start of the training. */
  start: Float32Array;
  /** Of the full training set, as is the gradient. */
  loss: number;
  gradientNorm: number;
  /** Adam's, live; null for rules without. */
  moments: Rule["moments"];
  /** Steps that they are means over. */
  momentSteps: number;
}

/** What is taken along a training besides losses. */
export interface Probe {
  /** Checkpoints to measure at, ascending: places in the list of those that the training keeps. */
  marks: readonly number[];
  /** What each measure gives; null when it was aborted. */
  take(point: ProbePoint): Promise<Measured[] | null>;
}
