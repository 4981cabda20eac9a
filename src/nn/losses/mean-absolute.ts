import * as tf from "../../tensor/tf";
import { logOfTarget, lossOfClasses } from "./ofClasses";

/** Σ_j |p_j − y_j| = 2(1 − p_y) (Ghosh et al. 2017, arXiv 1712.09482). */
export const meanAbsolute = lossOfClasses<unknown>((_, logits, targets) =>
  tf.mul(2, tf.sub(1, tf.exp(logOfTarget(logits, targets)))),
);
