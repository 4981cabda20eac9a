import * as tf from "../../tensor/tf";
import { lossOfClasses } from "./ofClasses";

/** −log p_y + c·log²Z with Z = Σ exp f (Chowdhery et al. 2022, arXiv 2204.02311, 5). */
export const zLoss = lossOfClasses<{ weight: number }>(({ weight }, logits, targets) => {
  const ofTarget = (values: tf.Tensor) => tf.sum(tf.mul(values, targets), -1, true);
  const log = ofTarget(tf.logSoftmax(logits));
  // log Z = f_y − log p_y.
  const total = tf.sub(ofTarget(logits), log);
  return tf.sub(tf.mul(weight, tf.square(total)), log);
});
