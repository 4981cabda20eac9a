import type { LossRecipe } from "../catalog/losses";
import type { Task } from "../data/dataset";
import * as tf from "../tensor/tf";
import { lossCode } from "./losses";

/** What a loss is the sum of, over samples and outputs, before the mean is taken; see `LossCode`. */
export function lossTerms(loss: LossRecipe, outputs: tf.Tensor, targets: tf.Tensor): tf.Tensor {
  return lossCode(loss).terms(loss, outputs, targets);
}

function divisorOf(loss: LossRecipe, terms: tf.Tensor): number {
  const [samples, width] = terms.shape.slice(-2);
  return lossCode(loss).divisor(loss, samples, width);
}

/** The mean loss as a scalar to differentiate. Its value is summed in float32: read `partialMeans`. */
export function meanLoss(loss: LossRecipe, terms: tf.Tensor): tf.Tensor {
  return tf.div(tf.sum(terms, [-2, -1]), divisorOf(loss, terms));
}

/** As many samples are summed in float32 at most. */
const CHUNK = 64;

/**
 * The mean loss in parts, [parts] or [points, parts], whose sum is taken in float64 once they are
 * read: summed in float32, a mean over 20,000 samples was found off by 4e-5.
 */
export function partialMeans(loss: LossRecipe, terms: tf.Tensor): tf.Tensor {
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

/** The loss of each sample, [samples], whose mean is the mean loss. */
export function sampleLosses(loss: LossRecipe, terms: tf.Tensor): tf.Tensor {
  const samples = terms.shape[terms.rank - 2];
  return tf.mul(tf.sum(terms, -1), samples / divisorOf(loss, terms));
}

/** A mean loss from its parts; rounded to float32, as all engines give it. */
export function sumOfParts(parts: Float32Array): number {
  let sum = 0;
  for (const part of parts) sum += part;
  return Math.fround(sum);
}

/** The Hessian of the mean loss with respect to the outputs, times `tangent` [samples, outputs]. */
export function outputHessianVector(
  loss: LossRecipe,
  outputs: tf.Tensor,
  tangent: tf.Tensor,
  targets: tf.Tensor,
): tf.Tensor {
  return lossCode(loss).outputHessianVector(loss, outputs, tangent, targets);
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

/** Below every output: shaders have no infinities. */
const LEAST_OUTPUT = -3e38;

/** The output of the right class less the largest of the others, [samples]; NaN for a regression. */
export function marginsOf(task: Task, outputs: tf.Tensor, targets: tf.Tensor): tf.Tensor {
  if (task.kind === "regression") return tf.fill(outputs.shape.slice(0, -1), Number.NaN);
  const right = tf.sum(tf.mul(outputs, targets), -1);
  const others = tf.where(tf.cast(targets, "bool"), LEAST_OUTPUT, outputs);
  return tf.sub(right, tf.max(others, -1));
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
