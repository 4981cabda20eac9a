import type { Stream } from "../../random/stream";
import type { ParameterLayout } from "../../results/parameters";
import type { DrawnOutputs, LossValue } from "../objective";

/** The loss and its gradient on one step's batch, and on no other. */
export type GradientAt = (theta: Float32Array, gradient: Float32Array) => Promise<LossValue>;

/** The step that is taken. */
export interface AscentStep {
  /** Steps of its phase before it. */
  done: number;
  /** Random numbers of this step's own: the same ones when a training goes on that was broken off. */
  random(): Stream;
  /** Whole passes over the samples before it, in its phase. */
  epoch: number;
  /** Samples of its batch. */
  samples: number;
  /** Which one of all is at a place of it. */
  sampleAt(place: number): number;
  /** The loss and its gradient on one of them alone. */
  ofSample(place: number): GradientAt;
  /**
   * The loss on the batch, with the gradient of a term of its outputs added, which are written.
   *
   * @throws Error where there are no classes.
   */
  drawn(towards: DrawnOutputs): GradientAt;
}

/**
 * Writes the gradient that a step follows into `gradient`.
 *
 * @param at has the step's batch bound in; reusing `gradient` for what it gives is allowed.
 * @returns the loss at θ itself; of dropout, that of the thinned network.
 */
export type Ascend = (
  at: GradientAt,
  theta: Float32Array,
  gradient: Float32Array,
  step: AscentStep,
) => Promise<LossValue>;

export interface Ascent {
  ascend: Ascend;
  /** What is to be kept of the last ascent is kept now: its step was taken, and not broken off in its midst. */
  taken?(): void;
  /** All that it keeps from step to step, live. */
  memory: Float32Array[];
}

/** What an ascent is made for. */
export interface AscentContext {
  /** Random numbers of the whole training: the same ones however often it is asked. */
  random(): Stream;
  /** How many samples there are to train on. */
  samples: number;
  /** Classes that a network tells apart; 0 where there are none. */
  classes: number;
  /** What one of its kind kept, where a training goes on; empty where it begins. */
  past: readonly Float32Array[];
}

/** An ascent for networks of some layout; one that keeps nothing from step to step is a function. */
export type AscentCode<S> = (
  settings: S,
  layout: ParameterLayout,
  context: AscentContext,
) => Ascend | Ascent;
