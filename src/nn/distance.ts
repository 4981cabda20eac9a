import * as tf from "../tensor/tf";

/** What is added to each squared distance, so that a point on a center has a finite logit and slope. */
const GUARD = 1e-6;

/**
 * −n·log‖x − w‖ to each center w, so that the softmax of these is harmonic: p ∝ ‖x − w‖⁻ⁿ (Baek et al. 2025,
 * arXiv 2502.01628, 3). Squared distances are sums of squared differences, which nothing cancels in, plus
 * `GUARD`.
 *
 * @param x [samples, inputs], or [points, samples, inputs].
 * @param kernel the centers as columns, [inputs, outputs], or one such for each point.
 */
export function distance(x: tf.Tensor, kernel: tf.Tensor, exponent: number): tf.Tensor {
  const differences = tf.sub(tf.expandDims(x, -1), tf.expandDims(kernel, -3));
  const squares = tf.add(tf.sum(tf.square(differences), -2), GUARD);
  return tf.mul(-exponent / 2, tf.log(squares));
}
