import * as tf from "../../tensor/tf";
import type { LossCode } from "./code";

/** −mean log softmax(outputs)[target], in nats. */
export const crossEntropy: LossCode<unknown> = {
  terms: (_, outputs, targets) => tf.mul(tf.logSoftmax(outputs), targets),
  divisor: (_, samples) => -samples,
  outputHessianVector(_, outputs, tangent) {
    const probabilities = tf.softmax(outputs);
    const weighted = tf.mul(probabilities, tangent);
    const mean = tf.sum(weighted, -1, true);
    return tf.div(tf.sub(weighted, tf.mul(probabilities, mean)), outputs.shape[0]);
  },
};
