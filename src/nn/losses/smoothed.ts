import * as tf from "../../tensor/tf";
import { logOfTarget, lossOfClasses } from "./ofClasses";

/** −(1 − ε) log p_y − ε·mean of log p_j (Szegedy et al. 2016, arXiv 1512.00567, 7). */
export const smoothed = lossOfClasses<{ smoothing: number }>(({ smoothing }, logits, targets) =>
  tf.neg(
    tf.add(
      tf.mul(1 - smoothing, logOfTarget(logits, targets)),
      tf.mul(smoothing, tf.mean(tf.logSoftmax(logits), -1, true)),
    ),
  ),
);
