import * as tf from "../../tensor/tf";
import { logOfTarget, lossOfClasses } from "./ofClasses";

/** In place of a 1 − p of 0, whose logarithm has no derivative; the least other one in float32 is 6e-8. */
const LEAST = 1e-12;

/** −(1 − p_y)^γ log p_y (Lin et al. 2017, arXiv 1708.02002, eq. 4). */
export const focal = lossOfClasses<{ focus: number }>(({ focus }, logits, targets) => {
  const log = logOfTarget(logits, targets);
  const rest = tf.maximum(tf.sub(1, tf.exp(log)), LEAST);
  return tf.neg(tf.mul(tf.exp(tf.mul(focus, tf.log(rest))), log));
});
