/**
 * First and second derivatives of every op the models are built from, against float64 differences of
 * plain loops. Each case is L(x) = Σ cᵢ·(yᵢ + yᵢ²), y = f(x), with fixed c: linear ops have a Hessian
 * too.
 */
import { describe, expect, it } from "vitest";
import { differenceGradient, differenceHessianVector } from "./testing/differences";
import { describeEachBackend } from "./testing/eachBackend";
import * as reference from "./testing/reference";
import * as tf from "./tf";

interface Case {
  name: string;
  /** Shapes of the inputs. */
  shapes: number[][];
  op: (...inputs: tf.Tensor[]) => tf.Tensor;
  /** The same in float64, on flat arrays. */
  reference: (...inputs: number[][]) => number[];
  /** Where the inputs' entries lie; [-1.5, 1.5] unless told. */
  range?: [number, number];
}

/** Distinct numbers spread evenly over a range (multiples of the golden ratio, modulo 1). */
function spread(length: number, phase: number, [low, high]: [number, number] = [-1.5, 1.5]) {
  const golden = (Math.sqrt(5) - 1) / 2;
  return Array.from({ length }, (_, i) => low + (high - low) * (((i + 1) * golden + phase) % 1));
}

const elementwise = (f: (x: number) => number) => (x: number[]) => x.map(f);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const positive: [number, number] = [0.2, 3];

const unary: Case[] = (
  [
    ["tanh", tf.tanh, Math.tanh],
    ["sigmoid", tf.sigmoid, sigmoid],
    ["exp", tf.exp, Math.exp],
    ["softplus", tf.softplus, (x) => Math.log1p(Math.exp(x))],
    ["relu", tf.relu, (x) => Math.max(x, 0)],
    ["leaky relu", (x) => tf.leakyRelu(x, 0.1), (x) => (x > 0 ? x : 0.1 * x)],
    ["elu", tf.elu, (x) => (x > 0 ? x : Math.expm1(x))],
    ["swish", (x) => tf.mul(x, tf.sigmoid(x)), (x) => x * sigmoid(x)],
    ["erf", tf.erf, reference.erf],
    [
      "gelu",
      (x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1)),
      (x) => 0.5 * x * (1 + reference.erf(x * Math.SQRT1_2)),
    ],
    [
      "gelu by tanh",
      (x) =>
        tf.mul(x, tf.sigmoid(tf.mul(x, tf.add(tf.mul(tf.square(x), 0.0713548163), 1.5957691216)))),
      (x) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3))),
    ],
    ["square", tf.square, (x) => x * x],
    ["abs", tf.abs, Math.abs],
  ] satisfies [string, (x: tf.Tensor) => tf.Tensor, (x: number) => number][]
).map(([name, op, f]) => ({ name, shapes: [[2, 4]], op, reference: elementwise(f) }));

const unaryPositive: Case[] = (
  [
    ["sqrt", tf.sqrt, Math.sqrt],
    ["rsqrt", tf.rsqrt, (x) => 1 / Math.sqrt(x)],
    ["log", tf.log, Math.log],
    ["reciprocal", tf.reciprocal, (x) => 1 / x],
    ["pow", (x) => tf.pow(x, 2.5), (x) => x ** 2.5],
  ] satisfies [string, (x: tf.Tensor) => tf.Tensor, (x: number) => number][]
).map(([name, op, f]) => ({
  name,
  shapes: [[2, 4]],
  op,
  reference: elementwise(f),
  range: positive,
}));

const rows: Case[] = [
  {
    name: "softmax",
    shapes: [[3, 4]],
    op: (x) => tf.softmax(x),
    reference: (x) =>
      reference.byRow(x, 4, (row) => row.map((z) => Math.exp(z - reference.logSumExp(row)))),
  },
  {
    name: "log-softmax",
    shapes: [[3, 4]],
    op: (x) => tf.logSoftmax(x),
    reference: (x) => reference.byRow(x, 4, (row) => row.map((z) => z - reference.logSumExp(row))),
  },
  {
    name: "log-sum-exp",
    shapes: [[3, 4]],
    op: (x) => tf.logSumExp(x, 1),
    reference: (x) => reference.byRow(x, 4, (row) => [reference.logSumExp(row)]),
  },
  {
    name: "sum over an axis",
    shapes: [[3, 4]],
    op: (x) => tf.sum(x, 1),
    reference: (x) => reference.byRow(x, 4, (row) => [reference.sum(row)]),
  },
  {
    name: "mean over an axis",
    shapes: [[3, 4]],
    op: (x) => tf.mean(x, 1),
    reference: (x) => reference.byRow(x, 4, (row) => [reference.mean(row)]),
  },
  {
    name: "max over an axis",
    shapes: [[3, 4]],
    op: (x) => tf.max(x, 1),
    reference: (x) => reference.byRow(x, 4, (row) => [Math.max(...row)]),
  },
  {
    name: "layer normalization",
    shapes: [[3, 4]],
    op: (x) => {
      const centered = tf.sub(x, tf.mean(x, 1, true));
      const variance = tf.mean(tf.square(centered), 1, true);
      return tf.mul(centered, tf.rsqrt(tf.add(variance, 1e-2)));
    },
    reference: (x) =>
      reference.byRow(x, 4, (row) => {
        const centered = row.map((value) => value - reference.mean(row));
        const variance = reference.mean(centered.map((value) => value ** 2));
        return centered.map((value) => value / Math.sqrt(variance + 1e-2));
      }),
  },
];

const broadcast: Case[] = (
  [
    ["add", tf.add, (a, b) => a + b],
    ["sub", tf.sub, (a, b) => a - b],
    ["mul", tf.mul, (a, b) => a * b],
    ["div", tf.div, (a, b) => a / b],
  ] satisfies [
    string,
    (a: tf.Tensor, b: tf.Tensor) => tf.Tensor,
    (a: number, b: number) => number,
  ][]
).map(([name, op, f]) => ({
  name: `${name} with broadcasting`,
  shapes: [[3, 4], [4]],
  op,
  reference: (a, b) => a.map((value, i) => f(value, b[i % 4])),
  range: positive,
}));

const products: Case[] = [
  {
    name: "matMul",
    shapes: [
      [3, 4],
      [4, 2],
    ],
    op: (a, b) => tf.matMul(a, b),
    reference: (a, b) => reference.matMul(a, b, 3, 4, 2),
  },
  {
    name: "dense layer",
    shapes: [[3, 4], [4, 2], [2]],
    op: (x, kernel, bias) => tf.tanh(tf.add(tf.matMul(x, kernel), bias)),
    reference: (x, kernel, bias) =>
      reference.matMul(x, kernel, 3, 4, 2).map((z, i) => Math.tanh(z + bias[i % 2])),
  },
];

const images = { samples: 2, height: 5, width: 4, channels: 2 };
const imageShape = [2, 5, 4, 2];

const convolutions: Case[] = (
  [
    { size: 3, filters: 2, stride: 1, padding: "same" },
    { size: 3, filters: 2, stride: 1, padding: "valid" },
    { size: 3, filters: 2, stride: 2, padding: "same" },
    { size: 2, filters: 2, stride: 2, padding: "valid" },
    { size: 1, filters: 2, stride: 2, padding: "same" },
  ] satisfies reference.ConvolutionShape[]
).map((shape) => ({
  name: `conv2d ${shape.size}×${shape.size}, stride ${shape.stride}, ${shape.padding}`,
  shapes: [imageShape, [shape.size, shape.size, images.channels, shape.filters]],
  op: (x, kernel) =>
    tf.conv2d(x as tf.Tensor4D, kernel as tf.Tensor4D, shape.stride, shape.padding),
  reference: (x, kernel) => reference.conv2d(x, kernel, images, shape),
}));

const batchNormalization: Case = {
  name: "batch normalization",
  shapes: [imageShape, [2], [2]],
  op: (x, scale, shift) => {
    const centered = tf.sub(x, tf.mean(x, [0, 1, 2]));
    const variance = tf.mean(tf.square(centered), [0, 1, 2]);
    return tf.add(tf.mul(centered, tf.mul(scale, tf.rsqrt(tf.add(variance, 1e-2)))), shift);
  },
  reference: (x, scale, shift) => {
    const channels = [0, 1].map((c) => x.filter((_, at) => at % 2 === c));
    const means = channels.map(reference.mean);
    const variances = channels.map((values, c) =>
      reference.mean(values.map((value) => (value - means[c]) ** 2)),
    );
    return x.map((value, at) => {
      const c = at % 2;
      return ((value - means[c]) / Math.sqrt(variances[c] + 1e-2)) * scale[c] + shift[c];
    });
  },
};

const pooling: Case[] = [
  {
    name: "average pooling",
    shapes: [imageShape],
    op: (x) => tf.avgPool(x as tf.Tensor4D, 2, 2, "valid"),
    reference: (x) => reference.pool2d(x, images, 2, reference.mean),
  },
  {
    name: "max pooling",
    shapes: [imageShape],
    op: (x) => tf.maxPool(x as tf.Tensor4D, 2, 2, "valid"),
    reference: (x) => reference.pool2d(x, images, 2, (window) => Math.max(...window)),
  },
  {
    name: "average over the image",
    shapes: [imageShape],
    op: (x) => tf.mean(x, [1, 2]),
    reference: (x) =>
      Array.from({ length: 4 }, (_, i) => {
        const [sample, channel] = [i >> 1, i & 1];
        return reference.mean(x.filter((_, at) => (at / 40) >> 0 === sample && at % 2 === channel));
      }),
  },
];

/** ‖a − b‖ / ‖b‖. */
function relativeError(a: number[], b: number[]): number {
  const norm = (x: number[]) => Math.sqrt(reference.sum(x.map((value) => value ** 2)));
  return norm(a.map((value, i) => value - b[i])) / norm(b);
}

const sizeOf = (shape: number[]) => shape.reduce((size, length) => size * length, 1);

async function check(one: Case): Promise<{ gradient: number; hessianVector: number }> {
  const sizes = one.shapes.map(sizeOf);
  const inputs = sizes.map((size, k) => spread(size, 0.11 + 0.2 * k, one.range));
  const direction = sizes.map((size, k) => spread(size, 0.7 + 0.13 * k));
  const split = (flat: number[]) =>
    sizes.map((size, k) => {
      const start = reference.sum(sizes.slice(0, k));
      return flat.slice(start, start + size);
    });
  const weights = spread(one.reference(...inputs).length, 0.4);
  const exact = (flat: number[]) =>
    reference.sum(one.reference(...split(flat)).map((y, i) => weights[i] * (y + y * y)));

  const [gradient, hessianVector] = tf.tidy(() => {
    const asTensors = (arrays: number[][]) => arrays.map((a, k) => tf.tensor(a, one.shapes[k]));
    const loss = (...xs: tf.Tensor[]) => {
      const y = one.op(...xs);
      return tf.sum(tf.mul(tf.tensor(weights, y.shape), tf.add(y, tf.square(y)))) as tf.Scalar;
    };
    const slope = (...xs: tf.Tensor[]) => {
      const along = asTensors(direction);
      const parts = tf
        .grads(loss)(xs)
        .map((g, k) => tf.sum(tf.mul(g, along[k])));
      return tf.addN(parts) as tf.Scalar;
    };
    return [tf.grads(loss)(asTensors(inputs)), tf.grads(slope)(asTensors(inputs))];
  });
  const point = inputs.flat();
  return {
    gradient: relativeError(await read(gradient), differenceGradient(exact, point)),
    hessianVector: relativeError(
      await read(hessianVector),
      differenceHessianVector(exact, point, direction.flat()),
    ),
  };
}

/** The values of all tensors in one list; disposes of the tensors. */
async function read(tensors: tf.Tensor[]): Promise<number[]> {
  const values = await Promise.all(tensors.map((tensor) => tensor.data()));
  tf.dispose(tensors);
  return values.flatMap((array) => Array.from(array));
}

describeEachBackend("derivatives", () => {
  const groups = {
    unary,
    unaryPositive,
    rows,
    broadcast,
    products,
    convolutions,
    pooling,
    batch: [batchNormalization],
  };
  for (const [group, cases] of Object.entries(groups))
    describe(group, () => {
      for (const one of cases)
        it(one.name, async () => {
          const error = await check(one);
          expect(error.gradient).toBeLessThan(1e-5);
          expect(error.hessianVector).toBeLessThan(1e-5);
        });
    });

  it("leave no tensor behind", async () => {
    const before = tf.memory().numTensors;
    for (const one of [...rows, ...convolutions, ...pooling]) await check(one);
    expect(tf.memory().numTensors).toBe(before);
  });
});
