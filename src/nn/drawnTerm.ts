import * as tf from "../tensor/tf";
import type { DrawnOutputs } from "./objective";

/** What `OutputObjective.gradient` adds to the mean loss, as a function of outputs [samples, outputs]. */
export function drawnTerm(
  outputs: tf.Tensor,
  { towards, weights, temperature }: Omit<DrawnOutputs, "outputs">,
): tf.Tensor {
  const logOf = (of: tf.Tensor) => tf.logSoftmax(tf.div(of, temperature));
  const wanted = logOf(tf.tensor(towards, outputs.shape));
  const divergences = tf.sum(tf.mul(tf.exp(wanted), tf.sub(wanted, logOf(outputs))), -1);
  return tf.mul(temperature ** 2, tf.mean(tf.mul(divergences, tf.tensor1d(weights))));
}
