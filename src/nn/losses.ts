import type { Task } from "../data/dataset";
import type { TrainingRecipe } from "../recipe/schema";
import * as tf from "../tensor/tf";

export type LossName = TrainingRecipe["loss"];

/**
 * The mean loss over samples.
 *
 * - `cross-entropy`: −mean log softmax(outputs)[target], in nats.
 * - `mean-squared`: mean of (f − y)² over samples and outputs.
 * - `half-squared`: ½ · mean over samples of ‖f − y‖².
 *
 * @param outputs [samples, outputs]: logits or values; or [points, samples, outputs].
 * @param targets [samples, outputs]: one-hot for classes, in every loss.
 * @returns a scalar, or one loss per point.
 */
export function meanLoss(loss: LossName, outputs: tf.Tensor, targets: tf.Tensor): tf.Tensor {
  const [samples, width] = outputs.shape.slice(-2);
  const total = (values: tf.Tensor) => tf.sum(values, [-2, -1]);
  switch (loss) {
    case "cross-entropy":
      return tf.div(total(tf.mul(tf.logSoftmax(outputs), targets)), -samples);
    case "mean-squared":
      return tf.div(total(tf.squaredDifference(outputs, targets)), samples * width);
    case "half-squared":
      return tf.div(total(tf.squaredDifference(outputs, targets)), 2 * samples);
  }
}

/** The Hessian of the mean loss with respect to the outputs, times `tangent` [samples, outputs]. */
export function outputHessianVector(
  loss: LossName,
  outputs: tf.Tensor,
  tangent: tf.Tensor,
): tf.Tensor {
  const [samples, width] = outputs.shape;
  switch (loss) {
    case "cross-entropy": {
      const probabilities = tf.softmax(outputs);
      const weighted = tf.mul(probabilities, tangent);
      const mean = tf.sum(weighted, -1, true);
      return tf.div(tf.sub(weighted, tf.mul(probabilities, mean)), samples);
    }
    case "mean-squared":
      return tf.mul(tangent, 2 / (samples * width));
    case "half-squared":
      return tf.div(tangent, samples);
  }
}

/**
 * Fraction of samples whose largest output is the target's; NaN for a regression.
 *
 * @param outputs [samples, outputs] or [points, samples, outputs].
 * @returns a scalar, or one fraction per point.
 */
export function fractionCorrect(task: Task, outputs: tf.Tensor, targets: tf.Tensor): tf.Tensor {
  if (task.kind === "regression") return tf.fill(outputs.shape.slice(0, -2), Number.NaN);
  const correct = tf.equal(tf.argMax(outputs, -1), tf.argMax(targets, -1));
  return tf.mean(tf.cast(correct, "float32"), -1);
}

/** Targets as [count, outputs]: one-hot for classes, as they are for values. */
export function denseTargets(task: Task, targets: Float32Array): Float32Array {
  if (task.kind === "regression") return targets;
  const dense = new Float32Array(targets.length * task.classes);
  targets.forEach((label, row) => {
    dense[row * task.classes + label] = 1;
  });
  return dense;
}
