import type { Window } from "../catalog/models/layerShapes";
import * as tf from "../tensor/tf";
import { activate } from "./activate";
import { attention } from "./attention";
import { convolution } from "./convolution";
import { convolutionAtPoints } from "./convolutionAtPoints";
import { directional } from "./directional";
import { distance } from "./distance";
import { EPSILON, hasBias, type Layer, type WeightLayer } from "./layers";
import { poolWindows } from "./windows";

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

/**
 * A network as a pure function of its parameters, at one point of parameter space or at many.
 *
 * @param parameters in the layout's order.
 * @param inputs [samples, …inputShape]
 * @param moments of every batch normalization; without them, those of these inputs are used.
 * @param pointAxes 1 when parameters and inputs have a leading axis of points, which outputs and
 *   moments then have too.
 * @param observe sees what each dense layer, convolution and layer of distances reads and writes, in network order.
 */
export function network(
  layers: Layer[],
  parameters: tf.Tensor[],
  inputs: tf.Tensor,
  moments?: Moments[],
  pointAxes: 0 | 1 = 0,
  observe?: (layer: WeightLayer, input: tf.Tensor, output: tf.Tensor) => void,
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

  /** The layer's output from its product with the kernel, or its distances. */
  const written = (layer: WeightLayer, x: tf.Tensor, product: tf.Tensor): tf.Tensor => {
    const output = hasBias(layer) ? tf.add(product, perChannel(product)) : product;
    observe?.(layer, x, output);
    return output;
  };

  const normalize = (
    x: tf.Tensor,
    over: Extract<Layer, { kind: "normalization" }>["over"],
    epsilon = EPSILON,
  ): tf.Tensor => {
    const axes = {
      batch: range(pointAxes, x.rank - 1),
      layer: range(pointAxes + 1, x.rank),
      pixel: [x.rank - 1],
    }[over];
    const given = over === "batch" ? moments?.[used.length] : undefined;
    const mean = given ? withRankOf(x, given.mean) : tf.mean(x, axes, true);
    const centered = tf.sub(x, mean);
    const variance = given
      ? withRankOf(x, given.variance)
      : tf.mean(tf.square(centered), axes, true);
    if (over === "batch") used.push({ mean, variance });
    const inverse = tf.rsqrt(tf.add(variance, epsilon));
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
        return written(layer, x, tf.matMul(x, parameter()));
      case "conv": {
        const convolve = pointAxes === 0 ? convolution : convolutionAtPoints;
        return written(layer, x, convolve(x, parameter(), layer));
      }
      case "normalization":
        return normalize(x, layer.over, layer.epsilon);
      case "activation":
        return activate(x, layer.activation, layer.slope);
      case "pool":
        return pool(x, layer);
      case "rows": {
        const [height, width, channels] = x.shape.slice(-3);
        return tf.reshape(x, [...x.shape.slice(0, -3), height, 1, width * channels]);
      }
      case "attention":
        return attention(x, parameter(), layer.heads);
      case "distance":
        return written(layer, x, distance(x, parameter(), layer.exponent));
      case "position": {
        const values = parameter();
        return tf.add(x, pointAxes === 0 ? values : tf.expandDims(values, 1));
      }
      case "spatialMean":
        return tf.mean(x, [pointAxes + 1, pointAxes + 2]);
      case "residual": {
        // In the layout's order: the branch first.
        const branch = layer.layers.reduce(apply, x);
        return tf.add((layer.shortcut ?? []).reduce(apply, x), branch);
      }
      case "directional":
        return directional(x, layer, (dense, { value, slope }) => {
          const kernel = parameter();
          return {
            value: written(dense, value, tf.matMul(value, kernel)),
            slope: tf.matMul(slope, kernel),
          };
        });
      case "binaryLogit":
        return tf.pad(x, [...x.shape.slice(1).map((): [number, number] => [0, 0]), [1, 0]]);
    }
  };

  return { outputs: layers.reduce(apply, inputs), moments: used };
}

/**
 * One value per channel with as many axes as x. WebGPU has no sound program for five axes and one
 * (TensorFlow.js 4.22), and a program that is not drops all that was submitted with it, in silence.
 */
function withRankOf(x: tf.Tensor, moment: tf.Tensor): tf.Tensor {
  if (moment.rank !== 1) return moment;
  return tf.reshape(moment, [...new Array(x.rank - 1).fill(1), moment.size]);
}

/** first … end − 1. */
function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

const HALVES: Window = { size: [2, 2], stride: [2, 2], padding: [0, 0, 0, 0] };

/** Of images [samples, …] or [points, samples, …]. */
function pool(x: tf.Tensor, layer: Extract<Layer, { kind: "pool" }>): tf.Tensor {
  const { pooling, window = HALVES, countPadding = false } = layer;
  const [height, width, channels] = x.shape.slice(-3);
  const images = tf.reshape<tf.Rank.R4>(x, [-1, height, width, channels]);
  const pooled = poolWindows(images, pooling, window, countPadding);
  return tf.reshape(pooled, [...x.shape.slice(0, -3), ...pooled.shape.slice(1)]);
}
