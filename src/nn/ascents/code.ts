import type { Stream } from "../../random/stream";
import type { ParameterLayout } from "../../results/parameters";
import type { LossValue } from "../objective";

/** The loss and its gradient on one step's batch, and on no other. */
export type GradientAt = (theta: Float32Array, gradient: Float32Array) => Promise<LossValue>;

/** The step that is taken. */
export interface AscentStep {
  /** Steps of its phase before it. */
  done: number;
  /** Random numbers of this step's own: the same ones when a training goes on that was broken off. */
  random(): Stream;
}

/**
 * Writes the gradient that a step follows into `gradient`.
 *
 * @param at has the step's batch bound in; reusing `gradient` for what it gives is allowed.
 * @returns the loss at θ itself.
 */
export type Ascent = (
  at: GradientAt,
  theta: Float32Array,
  gradient: Float32Array,
  step: AscentStep,
) => Promise<LossValue>;

/** An ascent for networks of some layout; it may keep memory of their size, but nothing from step to step. */
export type AscentCode<S> = (settings: S, layout: ParameterLayout) => Ascent;
