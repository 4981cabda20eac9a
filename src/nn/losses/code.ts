import type * as tf from "../../tensor/tf";

/** What a loss computes, before the mean over samples. Outputs are logits or values. */
export interface LossCode<S> {
  /**
   * What the loss is the sum of, over samples and outputs, before the division by `divisor`.
   *
   * @param outputs [samples, outputs], or [points, samples, outputs].
   * @param targets [samples, outputs]: one-hot for classes.
   */
  terms(settings: S, outputs: tf.Tensor, targets: tf.Tensor): tf.Tensor;
  /** @param width outputs of the network. */
  divisor(settings: S, samples: number, width: number): number;
  /** The Hessian of the mean loss with respect to the outputs, times `tangent` [samples, outputs]. */
  outputHessianVector(
    settings: S,
    outputs: tf.Tensor,
    tangent: tf.Tensor,
    targets: tf.Tensor,
  ): tf.Tensor;
}
