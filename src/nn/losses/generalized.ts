import * as tf from "../../tensor/tf";
import { logOfTarget, lossOfClasses } from "./ofClasses";

/** (1 − p_y^q)/q (Zhang & Sabuncu 2018, arXiv 1805.07836, eq. 6). */
export const generalized = lossOfClasses<{ order: number }>(({ order }, logits, targets) =>
  tf.div(tf.sub(1, tf.exp(tf.mul(order, logOfTarget(logits, targets)))), order),
);
