import * as tf from "../../tensor/tf";
import { logOfTarget, lossOfClasses } from "./ofClasses";

/** −log p_y + ε(1 − p_y) (Leng et al. 2022, arXiv 2204.12511, eq. 6). */
export const poly = lossOfClasses<{ epsilon: number }>(({ epsilon }, logits, targets) => {
  const log = logOfTarget(logits, targets);
  return tf.sub(tf.mul(epsilon, tf.sub(1, tf.exp(log))), log);
});
