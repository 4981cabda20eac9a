// Runs in Node (plain SIMD, and relaxed where the engine has it) and in Chromium (both binaries).
import { describe, expect, it } from "vitest";
import type { Task } from "../data/dataset";
import reluOracle from "../nn/oracle/mlp-relu-mse.json";
import tanhOracle from "../nn/oracle/mlp-tanh-xent.json";
import { stream } from "../random/stream";
import { FusedMlp } from "./fusedMlp";
import { loadKernel } from "./loadKernel";
import { supportsRelaxedSimd } from "./relaxedSimd";
import { distance, dot } from "./testing/distance";
import { float64Mlp } from "./testing/float64Mlp";
import { gaussians, type RandomMlp, randomMlp } from "./testing/randomMlp";

const binaries = supportsRelaxedSimd() ? [false, true] : [false];
const kernels = await Promise.all(binaries.map((relaxed) => loadKernel(relaxed)));

/** Equal to float32 rounding, or both NaN. */
function expectSame(actual: number, expected: number): void {
  expect(actual).toEqual(Math.fround(expected));
}

/** A wide network whose units are all above 0 at the first 64 samples, and half of them at the others. */
function mostlyActive(): RandomMlp {
  const from = randomMlp([1, 256, 256, 3], 72, { activation: "relu" });
  const { samples, theta } = from;
  samples.inputs = samples.inputs.map((x, s) => (s < 64 ? Math.abs(x) : -Math.abs(x) - 3));
  for (let i = 0; i < 256; i++) {
    if (i % 2 === 0) theta[i] = Math.abs(theta[i]);
    else theta[i] = 0;
    theta[256 + i] = 0.5;
    theta[2 * 256 + 256 * 256 + i] = 30;
  }
  return from;
}

const cases: [string, RandomMlp][] = [
  ["one sample", randomMlp([3, 5, 2], 1, {})],
  ["no hidden layer", randomMlp([7, 4], 19, {})],
  [
    "regression of one output",
    randomMlp([1, 13, 1], 20, { regression: true, loss: "half-squared" }),
  ],
  ["one-hot targets", randomMlp([2, 6, 9, 3], 21, { loss: "mean-squared", activation: "gelu" })],
  ["half-squared one-hot", randomMlp([5, 11, 4], 37, { loss: "half-squared", activation: "relu" })],
  ["skip connections", randomMlp([6, 6, 6, 10, 10, 3], 50, { skip: true })],
  ["skip with gelu", randomMlp([4, 9, 9, 9, 5], 33, { skip: true, activation: "gelu" })],
  ["gelu by tanh", randomMlp([4, 9, 9, 5], 35, { activation: "gelu-tanh" })],
  ["odd widths", randomMlp([17, 23, 29, 7], 77, { activation: "relu" })],
  ["several tiles", randomMlp([12, 40, 15, 10], 613, {})],
  // Several tiles of these too, the last one not full.
  ["wide and rectified", randomMlp([3, 256, 268, 260, 4], 67, { activation: "relu" })],
  ["wide, with all units above 0 at most samples", mostlyActive()],
  [
    "wide and linear",
    randomMlp([3, 130, 2], 300, {
      activation: "identity",
      regression: true,
      loss: "mean-squared",
    }),
  ],
];

function everyCase(name: string, check: (network: FusedMlp, from: RandomMlp) => void): void {
  it.each(cases)(`${name}: %s`, (_, from) => {
    for (const kernel of kernels) {
      const network = new FusedMlp(kernel, from);
      check(network, from);
      network.dispose();
    }
  });
}

describe("against float64", () => {
  everyCase("loss and accuracy", (network, from) => {
    const expected = float64Mlp(from).evaluate(from.theta);
    const { loss, accuracy } = network.evaluate(from.theta);
    expect(Math.abs(loss / expected.loss - 1)).toBeLessThan(2e-6);
    expectSame(accuracy, expected.accuracy);
  });

  everyCase("gradient", (network, from) => {
    const expected = float64Mlp(from).gradient(from.theta);
    const gradient = new Float32Array(network.parameterCount);
    const { loss, accuracy } = network.gradient(from.theta, gradient);
    expect(distance(gradient, expected)).toBeLessThan(5e-6);
    const value = network.evaluate(from.theta);
    expect(Math.abs(loss / value.loss - 1)).toBeLessThan(1e-6);
    expectSame(accuracy, value.accuracy);
  });

  everyCase("Hessian times vector", (network, from) => {
    const expected = float64Mlp(from).hessianVector(from.theta, from.vector);
    const product = new Float32Array(network.parameterCount);
    network.hessianVector(from.theta, from.vector, product);
    expect(distance(product, expected)).toBeLessThan(2e-5);
  });

  everyCase("Gauss–Newton quadratic form", (network, from) => {
    const expected = float64Mlp(from).gaussNewtonForm(from.theta, from.vector);
    const product = new Float32Array(network.parameterCount);
    network.gaussNewtonVector(from.theta, from.vector, product);
    expect(Math.abs(dot(product, from.vector) / expected - 1)).toBeLessThan(2e-5);
  });

  everyCase("a batch is a network on those samples", (network, from) => {
    const random = stream(7, "batches");
    const batch = Int32Array.from({ length: Math.ceil(from.samples.count / 2) }, () =>
      random.integer(from.samples.count),
    );
    const reference = float64Mlp(from, batch);
    const out = new Float32Array(network.parameterCount);
    const { loss } = network.gradient(from.theta, out, batch);
    expect(Math.abs(loss / reference.evaluate(from.theta).loss - 1)).toBeLessThan(2e-6);
    expect(distance(out, reference.gradient(from.theta))).toBeLessThan(5e-6);
    network.hessianVector(from.theta, from.vector, out, batch);
    expect(distance(out, reference.hessianVector(from.theta, from.vector))).toBeLessThan(2e-5);
  });

  everyCase("many points", (network, from) => {
    const random = stream(11, "directions");
    const P = network.parameterCount;
    for (const K of [1, 2, 3]) {
      const directions = gaussians(random, K * P, 0.3);
      const coefficients = gaussians(random, 6 * K);
      coefficients.fill(0, 0, K);
      const loss = new Float32Array(6);
      const accuracy = new Float32Array(6);
      network.evaluateMany(from.theta, directions, coefficients, loss, accuracy);
      const reference = float64Mlp(from);
      for (let p = 0; p < 6; p++) {
        const theta = Float64Array.from(from.theta, (value, i) => {
          let sum = value;
          for (let k = 0; k < K; k++) sum += coefficients[p * K + k] * directions[k * P + i];
          return sum;
        });
        const expected = reference.evaluate(theta);
        expect(Math.abs(loss[p] / expected.loss - 1)).toBeLessThan(5e-6);
      }
      const centre = network.evaluate(from.theta);
      expect(loss[0]).toBe(centre.loss);
      expect(accuracy[0]).toBe(centre.accuracy);
    }
  });
});

/** Reference values in float64 by another library; see src/nn/oracle. */
describe.each(kernels)("against reference values, relaxed: $relaxed", (kernel) => {
  const classes: Task = { kind: "classification", classes: 3, labels: [] };
  const values: Task = { kind: "regression", outputs: 1 };
  it.each([
    { expected: tanhOracle, activation: "tanh", loss: "cross-entropy", task: classes },
    { expected: reluOracle, activation: "relu", loss: "mean-squared", task: values },
  ] as const)("$expected.name", ({ expected, activation, loss, task }) => {
    const kernels = expected.parameters.filter(({ shape }) => shape.length === 2);
    const widths = [kernels[0].shape[0], ...kernels.map(({ shape }) => shape[1])];
    const samples = {
      count: expected.inputs.shape[0],
      inputs: Float32Array.from(expected.inputs.values),
      targets: Float32Array.from(expected.targets.values),
    };
    const network = new FusedMlp(kernel, { widths, activation, skip: false, loss, task, samples });
    const theta = Float32Array.from(expected.parameters.flatMap((tensor) => tensor.values));
    const vector = Float32Array.from(expected.vector);
    const out = new Float32Array(theta.length);

    expect(Math.abs(network.gradient(theta, out).loss / expected.loss - 1)).toBeLessThan(1e-5);
    expect(distance(out, expected.gradient)).toBeLessThan(1e-4);
    network.hessianVector(theta, vector, out);
    expect(distance(out, expected.hessianVector)).toBeLessThan(1e-4);

    const axis = expected.gridAxis;
    const grid = expected.gridLoss.flat();
    const points = new Float32Array(grid.length);
    network.evaluateMany(
      theta,
      Float32Array.from(expected.filterNormalisedDirections.flat()),
      Float32Array.from(axis.flatMap((beta) => axis.flatMap((alpha) => [alpha, beta]))),
      points,
      new Float32Array(grid.length),
    );
    grid.forEach((value, i) => {
      expect(Math.abs(points[i] / value - 1)).toBeLessThan(1e-4);
    });
  });
});

describe.each(kernels)("contracts, relaxed: $relaxed", (kernel) => {
  it.each([
    ["tanh", randomMlp([5, 12, 9, 4], 45, {})],
    ["wide and rectified", randomMlp([3, 256, 260, 4], 67, { activation: "relu" })],
  ])("has a symmetric Hessian: %s", (_, from) => {
    const network = new FusedMlp(kernel, from);
    const other = gaussians(stream(3, "probes"), network.parameterCount);
    const [Hv, Hu] = [from.vector, other].map((vector) => {
      const product = new Float32Array(vector.length);
      network.hessianVector(from.theta, vector, product);
      return product;
    });
    expect(dot(Hv, other) / dot(Hu, from.vector)).toBeCloseTo(1, 4);
  });

  it.each([
    ["kept whole", randomMlp([2, 12, 12, 3], 45, { skip: true })],
    ["too much to keep", randomMlp([2, 12, 12, 3], 150_000, { skip: true })],
    ["wide and rectified", randomMlp([2, 256, 256, 3], 70, { activation: "relu" })],
    ["wide, with all units above 0 at most samples", mostlyActive()],
  ])("gives the same bits whatever was kept of the product before: %s", (_, from) => {
    const [network, fresh] = [new FusedMlp(kernel, from), new FusedMlp(kernel, from)];
    const { theta, vector } = from;
    const moved = theta.map((value, i) => (i === 3 ? value + 0.5 : value));
    const batch = Int32Array.of(4, 1, 9, 2, 33, 5, 7, 7, 12, 20);
    const calls = [
      ["hessianVector", theta, vector],
      ["hessianVector", theta, moved],
      ["gaussNewtonVector", theta, vector],
      ["hessianVector", moved, vector],
      ["hessianVector", moved, vector, batch],
      ["hessianVector", moved, theta, batch],
      ["hessianVector", moved, theta, batch.toReversed()],
      ["hessianVector", theta, vector],
    ] as const;
    const product = (of: FusedMlp, [kind, at, along, indices]: (typeof calls)[number]) => {
      const out = new Float32Array(theta.length);
      of[kind](at, along, out, indices);
      return out;
    };
    for (const call of calls) {
      // A gradient makes the other one forget what it kept; a surface is no matter.
      fresh.gradient(theta, new Float32Array(theta.length));
      network.evaluate(vector);
      expect(product(network, call)).toEqual(product(fresh, call));
    }
  });

  it("lets NaN and infinity through", () => {
    const from = randomMlp([2, 4, 3], 10, { activation: "relu" });
    const network = new FusedMlp(kernel, from);
    const broken = from.theta.slice();
    broken[broken.length - 1] = Number.NaN;
    expect(network.evaluate(broken).loss).toBeNaN();
    // A wrong class's logit is infinite: the maximum is subtracted from itself.
    broken[broken.length - 1] = Number.POSITIVE_INFINITY;
    expect(network.evaluate(broken).loss).toBeNaN();
    const huge = from.theta.map((value) => value * 1e12);
    expect(network.evaluate(huge).loss).toBeGreaterThan(1e20);
  });

  it("does so in a wide network, where a unit is 0 for all samples too", () => {
    const from = randomMlp([2, 256, 256, 3], 20, { activation: "relu" });
    const network = new FusedMlp(kernel, from);
    const fresh = new FusedMlp(kernel, from);
    const theta = from.theta.slice();
    const [unit, weights] = [5, 3 * 256];
    theta[2 * 256 + unit] = -1000;
    const gradients = [network, fresh].map(() => new Float32Array(network.parameterCount));
    const products = gradients.map((gradient) => gradient.slice());
    const kinds = ["hessianVector", "gaussNewtonVector"] as const;
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const [broken, brokenVector] = [theta.slice(), from.vector.slice()];
      for (const vector of [broken, brokenVector]) vector[weights + unit * 256 + 255] = value;
      expect(network.evaluate(broken).loss).toBeNaN();
      expect(network.gradient(broken, gradients[0]).loss).toBeNaN();
      for (const kind of kinds) {
        network[kind](broken, from.vector, products[0]);
        expect(products[0].at(-1)).toBeNaN();
        network[kind](theta, brokenVector, products[0]);
        expect(products[0].at(-1)).toBeNaN();
        // And is as it was afterwards, where θ's passes are kept too.
        network[kind](theta, from.vector, products[0]);
        fresh[kind](theta, from.vector, products[1]);
        expect(products[0]).toEqual(products[1]);
      }
    }
    const again = network.gradient(theta, gradients[0]);
    expect(again).toEqual(fresh.gradient(theta, gradients[1]));
    expect(gradients[0]).toEqual(gradients[1]);
    expect(again.loss).toBeCloseTo(network.evaluate(theta).loss, 5);
  });

  it("gives no accuracy where the loss is NaN", () => {
    for (const loss of ["cross-entropy", "half-squared"] as const) {
      const from = randomMlp([2, 4, 3], 10, { activation: "relu", loss });
      const network = new FusedMlp(kernel, from);
      const broken = from.theta.slice();
      broken[broken.length - 1] = Number.NaN;
      const gradient = new Float32Array(network.parameterCount);
      expect(network.evaluate(broken)).toEqual({ loss: Number.NaN, accuracy: Number.NaN });
      expect(network.gradient(broken, gradient).accuracy).toBeNaN();
    }
  });

  // A bias b into one unit, and weight 1 out of it: the output is φ(b), its slope and bend follow.
  it.each(["gelu", "gelu-tanh"] as const)("has the whole range of %s", (activation) => {
    const task: Task = { kind: "regression", outputs: 1 };
    const samples = { count: 1, inputs: new Float32Array(1), targets: new Float32Array(1) };
    const network = new FusedMlp(kernel, {
      widths: [1, 1, 1],
      activation,
      skip: false,
      loss: "half-squared",
      task,
      samples,
    });
    const reference = float64Mlp({
      widths: [1, 1, 1],
      activation,
      skip: false,
      loss: "half-squared",
      task,
      samples,
    });
    const out = new Float32Array(4);
    for (let b = -12; b <= 12; b += 0.125) {
      // Targets are 0 and the last bias is 1, so that L = ½(φ + 1)² and its derivatives see φ's.
      const theta = Float32Array.of(0, b, 1, 1);
      const [expected, gradient] = [reference.evaluate(theta).loss, reference.gradient(theta)];
      const close = (value: number, wanted: number, least: number) =>
        expect(Math.abs(value - wanted), `at ${b}`).toBeLessThan(
          2e-6 * Math.max(least, Math.abs(wanted)),
        );
      close(network.gradient(theta, out).loss, expected, 0.5);
      close(out[1], gradient[1], 1);
      network.hessianVector(theta, Float32Array.of(0, 1, 0, 0), out);
      close(out[1], reference.hessianVector(theta, Float64Array.of(0, 1, 0, 0))[1], 3);
    }
  });

  it("has the softmax of any two outputs to float32 rounding", () => {
    const task: Task = { kind: "classification", classes: 2, labels: [] };
    const samples = { count: 1, inputs: new Float32Array(1), targets: Float32Array.of(1) };
    const network = new FusedMlp(kernel, {
      widths: [1, 2],
      activation: "relu",
      skip: false,
      loss: "cross-entropy",
      task,
      samples,
    });
    for (let gap = -90; gap <= 90; gap += 0.0625) {
      const { loss } = network.evaluate(Float32Array.of(0, 0, gap, 0));
      const expected = Math.max(0, gap) + Math.log1p(Math.exp(-Math.abs(gap)));
      const error = Math.abs(loss - expected);
      expect(error, `at ${gap}`).toBeLessThan(2.5e-7 * Math.max(1, expected));
    }
  });

  it("takes the first of equal outputs as the prediction", () => {
    const from = randomMlp([2, 3], 9, {});
    const network = new FusedMlp(kernel, from);
    const theta = new Float32Array(network.parameterCount);
    const share = (label: number) =>
      from.samples.targets.filter((target) => target === label).length / 9;
    for (const [lowest, first] of [
      [0, 0],
      [-1, 1],
      [-80, 1],
    ]) {
      theta[6] = lowest;
      expect(network.evaluate(theta).accuracy).toBeCloseTo(share(first), 6);
      expect(network.gradient(theta, theta.slice()).accuracy).toBeCloseTo(share(first), 6);
    }
  });

  it("refuses what does not fit", () => {
    const from = randomMlp([2, 4, 3], 10, {});
    const network = new FusedMlp(kernel, from);
    const out = new Float32Array(network.parameterCount);
    expect(() => network.evaluate(new Float32Array(3))).toThrow(RangeError);
    expect(() => network.gradient(from.theta, out, Int32Array.of(10))).toThrow(RangeError);
    network.dispose();
    expect(() => network.evaluate(from.theta)).toThrow("disposed");
  });
});
