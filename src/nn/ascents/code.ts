import type { LossValue } from "../objective";

/** The loss and its gradient on one step's batch, and on no other. */
export type GradientAt = (theta: Float32Array, gradient: Float32Array) => Promise<LossValue>;

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
) => Promise<LossValue>;

/** An ascent for networks of so many parameters; it may keep memory of that size. */
export type AscentCode<S> = (settings: S, parameterCount: number) => Ascent;
