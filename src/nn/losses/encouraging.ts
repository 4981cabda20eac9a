import * as tf from "../../tensor/tf";
import { logOfTarget, lossOfClasses } from "./ofClasses";

/**
 * −log p_y + log(1 − p) − (p_y − p)/(1 − c) with p = min(p_y, c): the bonus log(1 − p_y), above the threshold c
 * along its tangent (Zhao et al. 2022, arXiv 2110.06537, eq. 6 and 7).
 */
export const encouraging = lossOfClasses<{ threshold: number }>(
  ({ threshold }, logits, targets) => {
    const log = logOfTarget(logits, targets);
    const probability = tf.exp(log);
    const bounded = tf.minimum(probability, threshold);
    const beyond = tf.div(tf.sub(probability, bounded), 1 - threshold);
    return tf.sub(tf.sub(tf.log(tf.sub(1, bounded)), beyond), log);
  },
);
