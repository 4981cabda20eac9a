import type { Task } from "../data/dataset";
import type { TrainingRecipe } from "../recipe/schema";
import * as tf from "../tensor/tf";

const logSoftmax: (logits: tf.Tensor) => tf.Tensor = tf.customGrad((logits, save) => {
  (save as tf.GradSaveFunc)([logits as tf.Tensor]);
  return {
    value: tf.logSoftmax(logits as tf.Tensor),
    gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) =>
      dy.sub(logSoftmax(saved[0]).exp().mul(dy.sum(-1, true))),
  };
});

export type LossName = TrainingRecipe["loss"];

/**
 * The mean loss over samples.
 *
 * - `cross-entropy`: −mean log softmax(outputs)[target], in nats.
 * - `mean-squared`: mean of (f − y)² over samples and outputs.
 * - `half-squared`: ½ · mean over samples of ‖f − y‖².
 *
 * @param outputs [samples, outputs]: logits or values.
 * @param targets [samples, outputs]: one-hot for classes, in every loss.
 */
export function meanLoss(loss: LossName, outputs: tf.Tensor, targets: tf.Tensor): tf.Scalar {
  const samples = outputs.shape[0];
  switch (loss) {
    case "cross-entropy":
      return logSoftmax(outputs).mul(targets).sum().div(-samples);
    case "mean-squared":
      return outputs.sub(targets).square().mean();
    case "half-squared":
      return outputs
        .sub(targets)
        .square()
        .sum()
        .div(2 * samples);
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
      const weighted = probabilities.mul(tangent);
      return weighted.sub(probabilities.mul(weighted.sum(-1, true))).div(samples);
    }
    case "mean-squared":
      return tangent.mul(2 / (samples * width));
    case "half-squared":
      return tangent.div(samples);
  }
}

/** Fraction of samples whose largest output is the target's; NaN for a regression. */
export function fractionCorrect(task: Task, outputs: tf.Tensor, targets: tf.Tensor): tf.Scalar {
  if (task.kind === "regression") return tf.scalar(Number.NaN);
  return outputs.argMax(-1).equal(targets.argMax(-1)).cast("float32").mean();
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
