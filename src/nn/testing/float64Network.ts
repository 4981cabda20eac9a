/** The forward pass of any list of layers in plain float64 loops, one sample at a time. */

import type { Window } from "../../catalog/models/layerShapes";
import { parameterCount } from "../../results/parameters";
import { erf } from "../../tensor/testing/reference";
import { type Activation, EPSILON, type Layer } from "../layers";
import { layersLayout } from "../layout";

interface Values {
  /** [height, width, channels], or [1, 1, features]. */
  shape: [number, number, number];
  data: number[];
}

/**
 * @param next gives the next parameters, so many at a time.
 * @param moments mean and variance of the next batch normalization, per channel.
 */
export function float64Outputs(
  layers: Layer[],
  inputs: number[],
  inputShape: number[],
  next: (count: number) => number[],
  moments: (channels: number) => { mean: number[]; variance: number[] },
): number[] {
  const apply = (x: Values, layer: Layer): Values => {
    const [height, width, channels] = x.shape;
    switch (layer.kind) {
      case "flatten":
        return { shape: [1, 1, x.data.length], data: x.data };
      case "dense": {
        const kernel = next(layer.inputs * layer.outputs);
        const bias = layer.bias ? next(layer.outputs) : null;
        const data = Array.from({ length: layer.outputs }, (_, out) =>
          x.data.reduce(
            (sum, value, k) => sum + value * kernel[k * layer.outputs + out],
            bias?.[out] ?? 0,
          ),
        );
        return { shape: [1, 1, layer.outputs], data };
      }
      case "conv":
        return convolve(x, layer, next);
      case "normalization": {
        const [scale, shift] = [next(channels), next(channels)];
        const { epsilon = EPSILON } = layer;
        const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
        const center = mean(x.data);
        const spread = mean(x.data.map((value) => (value - center) ** 2));
        const given = layer.over === "batch" ? moments(channels) : null;
        const data = x.data.map((value, at) => {
          const c = at % channels;
          const pixel = x.data.slice(at - c, at - c + channels);
          const own = mean(pixel);
          const [m, v] = given
            ? [given.mean[c], given.variance[c]]
            : layer.over === "pixel"
              ? [own, mean(pixel.map((one) => (one - own) ** 2))]
              : [center, spread];
          return ((value - m) / Math.sqrt(v + epsilon)) * scale[c] + shift[c];
        });
        return { shape: x.shape, data };
      }
      case "activation":
        return {
          shape: x.shape,
          data: x.data.map((z) => activation(z, layer.activation, layer.slope)),
        };
      case "rows":
        return { shape: [height, 1, width * channels], data: x.data };
      case "attention":
        return attend(x, layer, next);
      case "distance": {
        const kernel = next(layer.inputs * layer.outputs);
        const data = Array.from({ length: layer.outputs }, (_, out) => {
          const squares = x.data.map((value, k) => (value - kernel[k * layer.outputs + out]) ** 2);
          const sum = squares.reduce((a, b) => a + b, 0);
          return -layer.exponent * Math.log(Math.sqrt(sum + 1e-6));
        });
        return { shape: [1, 1, layer.outputs], data };
      }
      case "position": {
        const values = next(x.data.length);
        return { shape: x.shape, data: x.data.map((value, at) => value + values[at]) };
      }
      case "pool":
        return pool(x, layer);
      case "spatialMean": {
        const data = new Array<number>(channels).fill(0);
        x.data.forEach((value, at) => {
          data[at % channels] += value / (height * width);
        });
        return { shape: [1, 1, channels], data };
      }
      case "residual": {
        const branch = layer.layers.reduce(apply, x);
        const shortcut = (layer.shortcut ?? []).reduce(apply, x);
        return {
          shape: branch.shape,
          data: branch.data.map((value, at) => value + shortcut.data[at]),
        };
      }
      case "directional":
        return derive(x.data, layer, next);
      case "binaryLogit":
        return { shape: [1, 1, 2], data: [0, x.data[0]] };
    }
  };
  const [height, width, channels] = inputShape.length === 3 ? inputShape : [1, 1, inputShape[0]];
  return layers.reduce(apply, { shape: [height, width, channels], data: inputs }).data;
}

/** Calls `visit` with every pixel of the image under each window; undefined stands for padding. */
function slide(
  [height, width]: number[],
  { size, stride, padding: [top, bottom, left, right] }: Window,
  visit: (window: number, place: number, pixel: number | undefined) => void,
): [number, number] {
  const rows = Math.floor((height + top + bottom - size[0]) / stride[0]) + 1;
  const columns = Math.floor((width + left + right - size[1]) / stride[1]) + 1;
  for (let p = 0; p < rows; p++)
    for (let q = 0; q < columns; q++)
      for (let i = 0; i < size[0]; i++)
        for (let j = 0; j < size[1]; j++) {
          const [y, x] = [p * stride[0] + i - top, q * stride[1] + j - left];
          const inside = y >= 0 && y < height && x >= 0 && x < width;
          visit(p * columns + q, i * size[1] + j, inside ? y * width + x : undefined);
        }
  return [rows, columns];
}

const PLAIN: Window = { size: [3, 3], stride: [1, 1], padding: [1, 1, 1, 1] };
const HALVES: Window = { size: [2, 2], stride: [2, 2], padding: [0, 0, 0, 0] };

function convolve(
  x: Values,
  layer: Extract<Layer, { kind: "conv" }>,
  next: (count: number) => number[],
): Values {
  const { window = PLAIN, inputs, outputs, groups = 1 } = layer;
  const own = inputs / groups;
  const kernel = next(window.size[0] * window.size[1] * own * outputs);
  const bias = layer.bias ? next(outputs) : null;
  const data: number[] = [];
  const [rows, columns] = slide(x.shape, window, (at, place, pixel) => {
    for (let out = 0; out < outputs; out++) {
      data[at * outputs + out] ??= bias?.[out] ?? 0;
      const first = Math.floor(out / (outputs / groups)) * own;
      for (let c = 0; pixel !== undefined && c < own; c++)
        data[at * outputs + out] +=
          x.data[pixel * inputs + first + c] * kernel[(place * own + c) * outputs + out];
    }
  });
  return { shape: [rows, columns, outputs], data };
}

function pool(x: Values, layer: Extract<Layer, { kind: "pool" }>): Values {
  const { window = HALVES, pooling, countPadding } = layer;
  const [, , channels] = x.shape;
  const under: number[][] = [];
  const [rows, columns] = slide(x.shape, window, (at, _, pixel) => {
    for (let c = 0; c < channels; c++) {
      under[at * channels + c] ??= [];
      if (pixel !== undefined) under[at * channels + c].push(x.data[pixel * channels + c]);
      else if (pooling === "average" && countPadding) under[at * channels + c].push(0);
    }
  });
  const data = under.map((values) =>
    pooling === "max" ? Math.max(...values) : values.reduce((a, b) => a + b, 0) / values.length,
  );
  return { shape: [rows, columns, channels], data };
}

function attend(
  x: Values,
  { channels, heads }: Extract<Layer, { kind: "attention" }>,
  next: (count: number) => number[],
): Values {
  const kernel = next(3 * channels ** 2);
  const pixels = x.data.length / channels;
  const each = channels / heads;
  const products = Array.from({ length: pixels * 3 * channels }, (_, at) => {
    const [pixel, column] = [Math.floor(at / (3 * channels)), at % (3 * channels)];
    let sum = 0;
    for (let c = 0; c < channels; c++)
      sum += x.data[pixel * channels + c] * kernel[3 * c * channels + column];
    return sum;
  });
  /** Of a pixel, the channel of queries (0), keys (1) or values (2). */
  const written = (part: number, pixel: number, channel: number) =>
    products[(3 * pixel + part) * channels + channel];
  const data = x.data.map((_, at) => {
    const [pixel, channel] = [Math.floor(at / channels), at % channels];
    const first = channel - (channel % each);
    const weights = Array.from({ length: pixels }, (_, other) => {
      let score = 0;
      for (let c = first; c < first + each; c++)
        score += written(0, pixel, c) * written(1, other, c);
      return Math.exp(score / Math.sqrt(each));
    });
    const total = weights.reduce((a, b) => a + b, 0);
    return weights.reduce(
      (sum, weight, other) => sum + (weight / total) * written(2, other, channel),
      0,
    );
  });
  return { shape: x.shape, data };
}

/** a·f(p) + w·∇f(p), the derivative by central differences with error O(h⁴). */
function derive(
  data: number[],
  { inputs, layers }: Extract<Layer, { kind: "directional" }>,
  next: (count: number) => number[],
): Values {
  const STEP = 1e-3;
  const parameters = next(parameterCount(layersLayout(layers)));
  const [place, direction] = [data.slice(0, inputs), data.slice(inputs, 2 * inputs)];
  const at = (step: number): number[] => {
    let used = 0;
    const take = (count: number) => {
      used += count;
      return parameters.slice(used - count, used);
    };
    const moved = place.map((value, k) => value + step * direction[k]);
    const none = () => ({ mean: [], variance: [] });
    return float64Outputs(layers, moved, [inputs], take, none);
  };
  const [far, near] = [STEP, STEP / 2].map((step) => {
    const behind = at(-step);
    return at(step).map((value, k) => (value - behind[k]) / (2 * step));
  });
  const values = at(0).map((value, k) => data[2 * inputs] * value + (4 * near[k] - far[k]) / 3);
  return { shape: [1, 1, values.length], data: values };
}

function activation(z: number, kind: Activation, slope = 0.01): number {
  const logistic = 1 / (1 + Math.exp(-z));
  switch (kind) {
    case "tanh":
      return Math.tanh(z);
    case "relu":
      return Math.max(0, z);
    case "sigmoid":
      return logistic;
    case "leaky-relu":
      return z > 0 ? z : slope * z;
    case "elu":
      return z > 0 ? z : Math.expm1(z);
    case "silu":
      return z * logistic;
    case "softplus":
      return Math.log1p(Math.exp(z));
    case "gelu":
      return (z / 2) * (1 + erf(z * Math.SQRT1_2));
    case "gelu-tanh":
      return (z / 2) * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3)));
  }
}
