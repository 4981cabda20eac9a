import type { Task } from "../data/dataset";
import type { TrainingRecipe } from "../recipe/schema";
import * as tf from "../tensor/tf";

export type LossName = TrainingRecipe["loss"];

/**
 * What a loss is the sum of, over samples and outputs, before the division by `divisorOf`:
 *
 * - `cross-entropy`: −mean log softmax(outputs)[target], in nats.
 * - `mean-squared`: mean of (f − y)² over samples and outputs.
 * - `half-squared`: ½ · mean over samples of ‖f − y‖².
 *
 * @param outputs [samples, outputs]: logits or values; or [points, samples, outputs].
 * @param targets [samples, outputs]: one-hot for classes, in every loss.
 */
export function lossTerms(loss: LossName, outputs: tf.Tensor, targets: tf.Tensor): tf.Tensor {
  return loss === "cross-entropy"
    ? tf.mul(tf.logSoftmax(outputs), targets)
    : tf.squaredDifference(outputs, targets);
}

function divisorOf(loss: LossName, terms: tf.Tensor): number {
  const [samples, width] = terms.shape.slice(-2);
  switch (loss) {
    case "cross-entropy":
      return -samples;
    case "mean-squared":
      return samples * width;
    case "half-squared":
      return 2 * samples;
  }
}

/** The mean loss as a scalar to differentiate. Its value is summed in float32: read `partialMeans`. */
export function meanLoss(loss: LossName, terms: tf.Tensor): tf.Tensor {
  return tf.div(tf.sum(terms, [-2, -1]), divisorOf(loss, terms));
}

/** As many samples are summed in float32 at most. */
const CHUNK = 64;

/**
 * The mean loss in parts, [parts] or [points, parts], whose sum is taken in float64 once they are
 * read: summed in float32, a mean over 20,000 samples was found off by 4e-5.
 */
export function partialMeans(loss: LossName, terms: tf.Tensor): tf.Tensor {
  const samples = terms.shape[terms.rank - 2];
  const perSample = tf.div(tf.sum(terms, -1), divisorOf(loss, terms));
  if (samples <= CHUNK) return perSample;
  const leading = perSample.shape.slice(0, -1);
  const chunks = Math.ceil(samples / CHUNK);
  const margins: [number, number][] = [
    ...leading.map((): [number, number] => [0, 0]),
    [0, chunks * CHUNK - samples],
  ];
  return tf.sum(tf.reshape(tf.pad(perSample, margins), [...leading, chunks, CHUNK]), -1);
}

/** A mean loss from its parts; rounded to float32, as all engines give it. */
export function sumOfParts(parts: Float32Array): number {
  let sum = 0;
  for (const part of parts) sum += part;
  return Math.fround(sum);
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
 * Fraction of samples whose largest output (the first of equal ones) is the target's; NaN for a
 * regression. Where the loss is NaN some outputs are, and which is the largest differs by backend:
 * `knownAccuracy` is what is told.
 *
 * @param outputs [samples, outputs] or [points, samples, outputs].
 * @returns a scalar, or one fraction per point.
 */
export function fractionCorrect(task: Task, outputs: tf.Tensor, targets: tf.Tensor): tf.Tensor {
  if (task.kind === "regression") return tf.fill(outputs.shape.slice(0, -2), Number.NaN);
  const correct = tf.equal(tf.argMax(outputs, -1), tf.argMax(targets, -1));
  return tf.mean(tf.cast(correct, "float32"), -1);
}

/** The accuracy beside a loss: NaN where the loss is, since outputs that are NaN have no largest. */
export function knownAccuracy(loss: number, accuracy: number): number {
  return Number.isNaN(loss) ? Number.NaN : accuracy;
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
