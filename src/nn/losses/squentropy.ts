import * as tf from "../../tensor/tf";
import { logOfTarget, lossOfClasses } from "./ofClasses";

/** −log p_y + mean of f_j² over j ≠ y (Hui et al. 2023, arXiv 2302.03952, eq. 1). */
export const squentropy = lossOfClasses<unknown>((_, logits, targets) => {
  const others = tf.mul(tf.square(logits), tf.sub(1, targets));
  const mean = tf.div(
    tf.sum(others, -1, true),
    Math.max(1, (logits.shape[logits.rank - 1] as number) - 1),
  );
  return tf.sub(mean, logOfTarget(logits, targets));
});
