import * as tf from "../tensor/tf";
import { convolutionAtPoints } from "./convolutionAtPoints";
import type { Activation, Layer } from "./layers";

/** Mean and (biased) variance per channel of one batch normalization, in shapes that broadcast. */
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
 * A network as a pure function of its parameters, at one point of parameter space or at many.
 *
 * @param parameters in the layout's order.
 * @param inputs [samples, …inputShape]
 * @param moments of every batch normalization; without them, those of these inputs are used.
 * @param pointAxes 1 when parameters and inputs have a leading axis of points, which outputs and
 *   moments then have too.
 */
export function network(
  layers: Layer[],
  parameters: tf.Tensor[],
  inputs: tf.Tensor,
  moments?: Moments[],
  pointAxes: 0 | 1 = 0,
): NetworkResult {
  const used: Moments[] = [];
  let position = 0;
  const parameter = () => parameters[position++];

  /** A parameter with one entry per channel, so that it broadcasts over x. */
  const perChannel = (x: tf.Tensor): tf.Tensor => {
    const values = parameter();
    if (pointAxes === 0) return values;
    const [points, channels] = values.shape;
    return tf.reshape(values, [points, ...new Array(x.rank - 2).fill(1), channels]);
  };

  const addBias = (x: tf.Tensor, bias: boolean) => (bias ? tf.add(x, perChannel(x)) : x);

  const normalize = (x: tf.Tensor, over: "batch" | "layer"): tf.Tensor => {
    const axes = over === "batch" ? range(pointAxes, x.rank - 1) : range(pointAxes + 1, x.rank);
    const given = over === "batch" ? moments?.[used.length] : undefined;
    const mean = given?.mean ?? tf.mean(x, axes, true);
    const centered = tf.sub(x, mean);
    const variance = given?.variance ?? tf.mean(tf.square(centered), axes, true);
    if (over === "batch") used.push({ mean, variance });
    const inverse = tf.rsqrt(tf.add(variance, EPSILON));
    const gamma = perChannel(x);
    // The product that broadcasts to fewer numbers comes first.
    const scaled =
      over === "batch"
        ? tf.mul(centered, tf.mul(inverse, gamma))
        : tf.mul(tf.mul(centered, inverse), gamma);
    return tf.add(scaled, perChannel(x));
  };

  const apply = (x: tf.Tensor, layer: Layer): tf.Tensor => {
    switch (layer.kind) {
      case "flatten":
        return tf.reshape(x, [...x.shape.slice(0, pointAxes + 1), -1]);
      case "dense":
        return addBias(tf.matMul(x, parameter()), layer.bias);
      case "conv": {
        const convolve = pointAxes === 0 ? convolution : convolutionAtPoints;
        return addBias(convolve(x, parameter(), layer.stride), layer.bias);
      }
      case "normalization":
        return normalize(x, layer.over);
      case "activation":
        return activate(x, layer.activation);
      case "pool":
        return pool(x, layer.pooling);
      case "spatialMean":
        return tf.mean(x, [pointAxes + 1, pointAxes + 2]);
      case "residual":
        return tf.add(x, layer.layers.reduce(apply, x));
    }
  };

  return { outputs: layers.reduce(apply, inputs), moments: used };
}

/** first … end − 1. */
function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function convolution(x: tf.Tensor, kernel: tf.Tensor, stride: number): tf.Tensor {
  return tf.conv2d(x as tf.Tensor4D, kernel as tf.Tensor4D, stride, "same");
}

/** Of images [samples, …] or [points, samples, …]. */
function pool(x: tf.Tensor, pooling: "average" | "max"): tf.Tensor {
  const [height, width, channels] = x.shape.slice(-3);
  const images = tf.reshape<tf.Rank.R4>(x, [-1, height, width, channels]);
  const pooled = (pooling === "average" ? tf.avgPool : tf.maxPool)(images, 2, 2, "valid");
  return tf.reshape(pooled, [...x.shape.slice(0, -3), ...pooled.shape.slice(1)]);
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
    case "gelu-tanh": {
      // ½x·(1 + tanh(v/2)) = x·sigmoid(v), which keeps the digits that 1 + tanh loses.
      const scale = 2 * Math.sqrt(2 / Math.PI);
      const v = tf.mul(x, tf.add(tf.mul(tf.square(x), 0.044715 * scale), scale));
      return tf.mul(x, tf.sigmoid(v));
    }
  }
}
