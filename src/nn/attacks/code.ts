import type { Stream } from "../../random/stream";
import type { LossValue } from "../objective";

/** The loss of some samples with their inputs moved by `shift`, and its gradient with respect to that. */
export type SlopeAt = (shift: Float32Array, gradient: Float32Array) => Promise<LossValue>;

/**
 * Writes how far inputs move into `shift`, [samples, …inputShape] flattened, which is 0 before.
 *
 * @param random for its start; called by those that draw one.
 */
export type Attack = (slope: SlopeAt, shift: Float32Array, random: () => Stream) => Promise<void>;

export type AttackCode<S> = (settings: S) => Attack;
