// The fused evaluator on WebGPU, reached through objectives. WebGPU is emulated in tests, and slow.

import { beforeAll, describe, expect, it } from "vitest";
import { float64Mlp } from "../kernel/testing/float64Mlp";
import { startBackend } from "../tensor/backend";
import * as tf from "../tensor/tf";
import { requireKernelLoss } from "./kernelLoss";
import {
  randomVector,
  type SmallNetwork,
  smallNetwork,
  threeClasses,
  twoValues,
} from "./testing/smallNetwork";

const digits: SmallNetwork = {
  model: { kind: "mlp", hidden: [5, 6], activation: "tanh" },
  task: threeClasses,
  inputShape: [4],
  count: 9,
  loss: { kind: "cross-entropy" },
};

const networks: [string, SmallNetwork][] = [
  ["two hidden layers", digits],
  [
    "one hidden layer, images",
    { ...digits, model: { kind: "mlp", hidden: [7] }, inputShape: [2, 2, 1] },
  ],
  [
    "skip connections",
    { ...digits, model: { kind: "mlp", hidden: [6, 6, 6], skip: true, activation: "gelu" } },
  ],
  ["gelu by tanh", { ...digits, model: { kind: "mlp", hidden: [6, 5], activation: "gelu-tanh" } }],
  ["more samples than a workgroup takes at a time", { ...digits, count: 150 }],
  [
    "a layer of more rows than are fetched at a time",
    { ...digits, model: { kind: "mlp", hidden: [37, 3] } },
  ],
  ["values", { ...digits, task: twoValues, loss: { kind: "mean-squared" } }],
  ["half the squared error", { ...digits, task: twoValues, loss: { kind: "half-squared" } }],
  ["one-hot targets", { ...digits, loss: { kind: "mean-squared" } }],
];

function float64Losses(setting: SmallNetwork, theta: Float32Array) {
  const { spec, samples } = smallNetwork(setting);
  const { model, inputShape, task } = spec;
  if (model.kind !== "mlp") throw new Error("not a multilayer perceptron");
  const inputs = inputShape.reduce((total, side) => total * side, 1);
  const outputs = task.kind === "classification" ? task.classes : task.outputs;
  return float64Mlp({
    widths: [inputs, ...model.hidden, outputs],
    activation: model.activation,
    skip: model.skip,
    loss: requireKernelLoss(setting.loss),
    task,
    samples,
  }).evaluate(theta);
}

async function evaluateAt(
  setting: SmallNetwork,
  coefficients: number[],
  directions: (theta: Float32Array) => Float32Array,
) {
  const { objective, theta } = smallNetwork(setting);
  const span = directions(theta);
  const points = coefficients.length / (span.length / theta.length);
  const loss = new Float32Array(points);
  const accuracy = new Float32Array(points);
  await objective.evaluateMany(theta, span, Float32Array.from(coefficients), loss, accuracy);
  const alone = await objective.evaluate(theta);
  objective.dispose();
  return { loss, accuracy, alone, theta, span };
}

/** Runs something and counts the compute dispatches it made. */
async function dispatchesOf(run: () => Promise<unknown>): Promise<number> {
  const passes = GPUComputePassEncoder.prototype;
  const { dispatchWorkgroups } = passes;
  let count = 0;
  passes.dispatchWorkgroups = function (...sizes) {
    count++;
    dispatchWorkgroups.apply(this, sizes);
  };
  await run().finally(() => {
    passes.dispatchWorkgroups = dispatchWorkgroups;
  });
  return count;
}

beforeAll(async () => {
  expect((await startBackend("webgpu")).backend).toBe("webgpu");
});

describe("the fused evaluator", () => {
  it.each(networks)("agrees with float64, %s", async (_, setting) => {
    const coefficients = [0.5, 1, 0, 0, -1, 0.25];
    const { loss, accuracy, alone, theta, span } = await evaluateAt(setting, coefficients, (at) =>
      Float32Array.of(...randomVector(at.length, 0), ...randomVector(at.length, 1)),
    );
    const [delta, eta] = [span.subarray(0, theta.length), span.subarray(theta.length)];
    for (let point = 0; point < 3; point++) {
      const [alpha, beta] = coefficients.slice(2 * point);
      const there = theta.map((value, i) => value + alpha * delta[i] + beta * eta[i]);
      const expected = float64Losses(setting, there);
      expect(Math.abs(loss[point] / expected.loss - 1)).toBeLessThan(1e-5);
      // Division is not exact on a GPU; the number of correct samples is.
      const correct = (fraction: number) => Math.round(setting.count * fraction);
      expect(correct(accuracy[point])).toEqual(correct(expected.accuracy));
    }
    expect([loss[1], accuracy[1]]).toEqual([alone.loss, alone.accuracy]);
  });

  it("lets NaN and infinities through", async () => {
    const relu: SmallNetwork = { ...digits, model: { kind: "mlp", hidden: [5, 6] } };
    const along = (value: number, parameter: number) => (theta: Float32Array) =>
      new Float32Array(theta.length).fill(value, parameter, parameter + 1);
    const bias = 4 * 5;
    // A unit that is NaN, which ReLU must not turn into 0, and one that is −∞, which it must.
    expect((await evaluateAt(relu, [1], along(Number.NaN, bias))).loss[0]).toBeNaN();
    expect((await evaluateAt(relu, [1], along(Number.NEGATIVE_INFINITY, bias))).loss[0]).toSatisfy(
      Number.isFinite,
    );
    expect((await evaluateAt(relu, [1], along(Number.POSITIVE_INFINITY, bias))).loss[0]).toBeNaN();
    const values: SmallNetwork = { ...relu, task: twoValues, loss: { kind: "mean-squared" } };
    const lastBias = 5 * 5 + 6 * 6 + 2 * 6;
    const infinite = await evaluateAt(values, [1], along(Number.POSITIVE_INFINITY, lastBias));
    expect(infinite.loss[0]).toBe(Number.POSITIVE_INFINITY);
    expect((await evaluateAt(relu, [1], along(Number.NaN, bias))).accuracy[0]).toBeNaN();
  });

  it("takes a surface in a twentieth of the dispatches of single points", async () => {
    const { objective, theta } = smallNetwork(digits);
    const side = 8;
    const surface = () =>
      objective.evaluateMany(
        theta,
        Float32Array.of(...randomVector(theta.length, 0), ...randomVector(theta.length, 1)),
        Float32Array.from({ length: 2 * side * side }, (_, i) => i / 100),
        new Float32Array(side * side),
        new Float32Array(side * side),
      );
    const single = await dispatchesOf(() => objective.evaluate(theta));
    const whole = await dispatchesOf(surface);
    expect(whole).toBeGreaterThan(0);
    expect(20 * whole).toBeLessThanOrEqual(side * side * single);
    objective.dispose();
  });

  it("leaves no tensor behind", async () => {
    const before = tf.memory().numTensors;
    await evaluateAt(digits, [0, 1], (theta) => randomVector(theta.length));
    expect(tf.memory().numTensors).toBe(before);
  });
});
