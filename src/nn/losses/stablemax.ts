import * as tf from "../../tensor/tf";
import type { LossCode } from "./code";

/** s(x) = x + 1 from 0 on, 1/(1 − x) below, as a sum of two terms without a branch. */
const stable = (x: tf.Tensor): tf.Tensor =>
  tf.add(tf.relu(x), tf.div(1, tf.add(tf.relu(tf.neg(x)), 1)));

/**
 * −mean log of s(f_y)/Σ_j s(f_j), in nats (Prieto et al. 2025, arXiv 2501.04697, eq. 6): cross-entropy
 * with a function in place of the exponential that grows linearly, so that sums do not lose small terms.
 */
export const stablemax: LossCode<unknown> = {
  terms(_, outputs, targets) {
    const sizes = stable(outputs);
    const total = tf.log(tf.sum(sizes, -1, true));
    return tf.mul(tf.sub(tf.log(sizes), total), targets);
  },
  divisor: (_, samples) => -samples,
  // ∂²log S/∂f_j∂f_k = δ_jk s″_j/S − s′_j s′_k/S², and −log s has the second derivative (s′/s)² − s″/s. From 0
  // on s′ = 1 and s″ = 0; below, s = 1/(1 − x) has s′ = s² and s″ = 2s³, so that the latter is −s².
  outputHessianVector(_, outputs, tangent, targets) {
    const sizes = stable(outputs);
    const squares = tf.square(sizes);
    const above = tf.cast(tf.greaterEqual(outputs, 0), "float32");
    const below = tf.sub(1, above);
    const first = tf.add(above, tf.mul(below, squares));
    const second = tf.mul(below, tf.mul(2, tf.mul(squares, sizes)));
    const ofTarget = tf.sub(tf.div(above, squares), tf.mul(below, squares));
    const total = tf.sum(sizes, -1, true);
    const mean = tf.div(tf.sum(tf.mul(first, tangent), -1, true), total);
    const ofTotal = tf.div(tf.sub(tf.mul(second, tangent), tf.mul(first, mean)), total);
    return tf.div(tf.add(ofTotal, tf.mul(targets, tf.mul(ofTarget, tangent))), outputs.shape[0]);
  },
};
