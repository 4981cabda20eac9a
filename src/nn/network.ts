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
    const mean = given?.mean ?? x.mean(axes);
    const centered = x.sub(mean);
    const variance = given?.variance ?? centered.square().mean(axes);
    used.push({ mean, variance });
    const scale = variance.add(EPSILON).rsqrt().mul(parameter());
    return centered.mul(scale).add(parameter());
  };

  const apply = (x: tf.Tensor, layer: Layer): tf.Tensor => {
    switch (layer.kind) {
      case "flatten":
        return x.reshape([x.shape[0], -1]);
      case "dense": {
        const product = x.matMul(parameter());
        return layer.bias ? product.add(parameter()) : product;
      }
      case "conv": {
        const product = tf.conv2d(
          x as tf.Tensor4D,
          parameter() as tf.Tensor4D,
          layer.stride,
          "same",
        );
        return layer.bias ? product.add(parameter()) : product;
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
        return x.mean([1, 2]);
      case "residual":
        return x.add(layer.layers.reduce(apply, x));
    }
  };

  return { outputs: layers.reduce(apply, inputs), moments: used };
}

function normalizeLayer(x: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor): tf.Tensor {
  const axes = x.shape.slice(1).map((_, axis) => axis + 1);
  const centered = x.sub(x.mean(axes, true));
  const variance = centered.square().mean(axes, true);
  return centered.mul(variance.add(EPSILON).rsqrt()).mul(gamma).add(beta);
}

function activate(x: tf.Tensor, activation: Activation): tf.Tensor {
  switch (activation) {
    case "tanh":
      return x.tanh();
    case "relu":
      return x.relu();
    case "gelu":
      // x·Φ(x), the exact form (Hendrycks & Gimpel 2016, arXiv 1606.08415).
      return x.mul(x.mul(Math.SQRT1_2).erf().add(1).mul(0.5));
  }
}
