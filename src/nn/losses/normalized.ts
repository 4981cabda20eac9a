import * as tf from "../../tensor/tf";
import { logOfTarget, lossOfClasses } from "./ofClasses";

/** log p_y / Σ_j log p_j (Ma et al. 2020, arXiv 2006.13554, eq. 6). */
export const normalized = lossOfClasses<unknown>((_, logits, targets) =>
  tf.div(logOfTarget(logits, targets), tf.sum(tf.logSoftmax(logits), -1, true)),
);
