import * as tf from "../../tensor/tf";
import type { LossCode } from "./code";

/** The logarithm of the right class's probability, [..., samples, 1]. */
export const logOfTarget = (logits: tf.Tensor, targets: tf.Tensor): tf.Tensor =>
  tf.sum(tf.mul(tf.logSoftmax(logits), targets), -1, true);

/**
 * A loss of classes that is defined by that of one sample alone; its Hessian with respect to the logits is
 * that loss's, differentiated twice.
 *
 * @param ofSample the loss of each sample, [..., samples, 1].
 */
export function lossOfClasses<S>(
  ofSample: (settings: S, logits: tf.Tensor, targets: tf.Tensor) => tf.Tensor,
): LossCode<S> {
  return {
    // One entry of each target is 1: the sum over classes is the sample's loss.
    terms: (settings, logits, targets) => tf.mul(ofSample(settings, logits, targets), targets),
    divisor: (_, samples) => samples,
    outputHessianVector(settings, logits, tangent, targets) {
      const mean = (at: tf.Tensor) =>
        tf.div<tf.Scalar>(tf.sum(ofSample(settings, at, targets)), logits.shape[0]);
      const along = (at: tf.Tensor) => tf.sum<tf.Scalar>(tf.mul(tf.grad(mean)(at), tangent));
      return tf.grad(along)(logits);
    },
  };
}
