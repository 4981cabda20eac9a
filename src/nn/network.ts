import * as tf from "../tensor/tf";
import type { Activation, Layer } from "./architecture";

/** Mean and (biased) variance per channel of one batch normalization: two tensors [channels]. */
export interface Moments {
  mean: tf.Tensor;
  variance: tf.Tensor;
}

export interface NetworkResult {
  /** [samples, outputs] */
  outputs: tf.Tensor;
  /** What each batch normalization used, in network order. */
  moments: Moments[];
}

/** ε of both normalizations. */
const EPSILON = 1e-3;

/**
 * A network as a pure function of its parameters.
 *
 * @param parameters in the layout's order.
 * @param inputs [samples, …inputShape]
 * @param moments of every batch normalization; without them, those of these inputs are used.
 */
export function network(
  layers: Layer[],
  parameters: tf.Tensor[],
  inputs: tf.Tensor,
  moments?: Moments[],
): NetworkResult {
  const used: Moments[] = [];
  let position = 0;
  const parameter = () => parameters[position++];

  const normalizeBatch = (x: tf.Tensor): tf.Tensor => {
    const axes = x.shape.slice(0, -1).map((_, axis) => axis);
    const given = moments?.[used.length];
    const mean = given?.mean ?? tf.mean(x, axes);
    const centered = tf.sub(x, mean);
    const variance = given?.variance ?? tf.mean(tf.square(centered), axes);
    used.push({ mean, variance });
    const scale = tf.mul(tf.rsqrt(tf.add(variance, EPSILON)), parameter());
    return tf.add(tf.mul(centered, scale), parameter());
  };

  const apply = (x: tf.Tensor, layer: Layer): tf.Tensor => {
    switch (layer.kind) {
      case "flatten":
        return tf.reshape(x, [x.shape[0], -1]);
      case "dense": {
        const product = tf.matMul(x, parameter());
        return layer.bias ? tf.add(product, parameter()) : product;
      }
      case "conv": {
        const product = tf.conv2d(
          x as tf.Tensor4D,
          parameter() as tf.Tensor4D,
          layer.stride,
          "same",
        );
        return layer.bias ? tf.add(product, parameter()) : product;
      }
      case "normalization":
        return layer.over === "batch"
          ? normalizeBatch(x)
          : normalizeLayer(x, parameter(), parameter());
      case "activation":
        return activate(x, layer.activation);
      case "pool":
        return layer.pooling === "average"
          ? tf.avgPool(x as tf.Tensor4D, 2, 2, "valid")
          : tf.maxPool(x as tf.Tensor4D, 2, 2, "valid");
      case "spatialMean":
        return tf.mean(x, [1, 2]);
      case "residual":
        return tf.add(x, layer.layers.reduce(apply, x));
    }
  };

  return { outputs: layers.reduce(apply, inputs), moments: used };
}

function normalizeLayer(x: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor): tf.Tensor {
  const axes = x.shape.slice(1).map((_, axis) => axis + 1);
  const centered = tf.sub(x, tf.mean(x, axes, true));
  const variance = tf.mean(tf.square(centered), axes, true);
  const normalized = tf.mul(centered, tf.rsqrt(tf.add(variance, EPSILON)));
  return tf.add(tf.mul(normalized, gamma), beta);
}

function activate(x: tf.Tensor, activation: Activation): tf.Tensor {
  switch (activation) {
    case "tanh":
      return tf.tanh(x);
    case "relu":
      return tf.relu(x);
    case "gelu": {
      // x·Φ(x), the exact form (Hendrycks & Gimpel 2016, arXiv 1606.08415).
      const twicePhi = tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1);
      return tf.mul(x, tf.mul(twicePhi, 0.5));
    }
  }
}
