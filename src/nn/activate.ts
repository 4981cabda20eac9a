import * as tf from "../tensor/tf";
import type { Activation } from "./layers";

/** @param slope of leaky ReLU below 0. */
export function activate(x: tf.Tensor, activation: Activation, slope = 0.01): tf.Tensor {
  switch (activation) {
    case "tanh":
      return tf.tanh(x);
    case "relu":
      return tf.relu(x);
    case "sigmoid":
      return tf.sigmoid(x);
    case "leaky-relu":
      return tf.leakyRelu(x, slope);
    case "elu":
      return tf.elu(x);
    case "silu":
      return tf.mul(x, tf.sigmoid(x));
    case "softplus":
      return tf.softplus(x);
    case "gelu": {
      // x·Φ(x), the exact form (Hendrycks & Gimpel 2016, arXiv 1606.08415).
      const twicePhi = tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1);
      return tf.mul(x, tf.mul(twicePhi, 0.5));
    }
    case "gelu-tanh": {
      // ½x·(1 + tanh(v/2)) = x·sigmoid(v), which keeps the digits that 1 + tanh loses.
      const scale = 2 * Math.sqrt(2 / Math.PI);
      const v = tf.mul(x, tf.add(tf.mul(tf.square(x), 0.044715 * scale), scale));
      return tf.mul(x, tf.sigmoid(v));
    }
  }
}
