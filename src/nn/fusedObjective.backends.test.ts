import { describe, expect, it } from "vitest";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { fusedObjective, fusedSupports } from "./fusedObjective";
import {
  modelRecipe,
  randomVector,
  type SmallNetwork,
  smallNetwork,
  threeClasses,
  twoValues,
} from "./testing/smallNetwork";

const networks: [string, SmallNetwork][] = [
  [
    "images, tanh, skip connections",
    {
      model: { kind: "mlp", hidden: [7, 7], activation: "tanh", skip: true },
      task: threeClasses,
      inputShape: [3, 3, 1],
      count: 11,
      loss: { kind: "cross-entropy" },
    },
  ],
  [
    "gelu, one-hot targets",
    {
      model: { kind: "mlp", hidden: [6], activation: "gelu" },
      task: threeClasses,
      inputShape: [4],
      count: 9,
      loss: { kind: "mean-squared" },
    },
  ],
  [
    "gelu by tanh",
    {
      model: { kind: "mlp", hidden: [6, 5], activation: "gelu-tanh" },
      task: threeClasses,
      inputShape: [4],
      count: 9,
      loss: { kind: "cross-entropy" },
    },
  ],
  [
    "relu, regression",
    {
      model: { kind: "mlp", hidden: [9, 5] },
      task: twoValues,
      inputShape: [2],
      count: 13,
      loss: { kind: "half-squared" },
    },
  ],
];

/** ‖a − b‖/‖b‖ */
function distance(a: Float32Array, b: Float32Array): number {
  return Math.hypot(...a.map((value, i) => value - b[i])) / Math.hypot(...b);
}

describeEachBackend("the fused objective agrees with tensors", () => {
  it("on there being no accuracy where the loss is NaN", async () => {
    const [, from] = networks[1];
    const { objective: tensor, spec, samples, theta } = smallNetwork(from);
    const fused = await fusedObjective({ spec, samples, loss: from.loss });
    theta[theta.length - 1] = Number.NaN;
    const gradient = new Float32Array(theta.length);
    const unknown = { loss: Number.NaN, accuracy: Number.NaN };
    for (const objective of [tensor, fused]) {
      expect(await objective.evaluate(theta)).toEqual(unknown);
      expect(await objective.gradient(theta, gradient)).toEqual(unknown);
      objective.dispose();
    }
  });

  it.each(networks)("%s", async (_, from) => {
    const { objective: tensor, spec, samples, theta } = smallNetwork(from);
    const { loss } = from;
    const fused = await fusedObjective({ spec, samples, loss });
    expect(fused.layout).toEqual(tensor.layout);
    const batch = Int32Array.of(5, 0, 8);
    for (const indices of [undefined, batch]) {
      const ours = new Float32Array(theta.length);
      const theirs = new Float32Array(theta.length);
      const value = await fused.gradient(theta, ours, indices);
      const expected = await tensor.gradient(theta, theirs, indices);
      expect(value.loss / expected.loss).toBeCloseTo(1, 5);
      expect(value.accuracy).toEqual(expected.accuracy);
      expect(distance(ours, theirs)).toBeLessThan(1e-5);
      const vector = randomVector(theta.length);
      for (const product of ["hessianVector", "gaussNewtonVector"] as const) {
        await fused[product](theta, vector, ours, indices);
        await tensor[product](theta, vector, theirs, indices);
        expect(distance(ours, theirs)).toBeLessThan(1e-4);
      }
    }
    const directions = new Float32Array([...randomVector(theta.length, 1), ...theta]);
    const coefficients = Float32Array.of(0, 0, 0.3, -0.2, -1, 0.5);
    const [ours, theirs] = [new Float32Array(3), new Float32Array(3)];
    const accuracy = new Float32Array(3);
    await fused.evaluateMany(theta, directions, coefficients, ours, accuracy);
    await tensor.evaluateMany(theta, directions, coefficients, theirs, accuracy);
    expect(distance(ours, theirs)).toBeLessThan(1e-5);
    expect((await fused.evaluate(theta)).loss).toBe(ours[0]);
    fused.dispose();
    tensor.dispose();
  });
});

describe("a fused objective", () => {
  const [, network] = networks[2];
  const { spec } = smallNetwork(network);

  it("is for dense layers without normalization, and cross-entropy for classes", () => {
    const mlp = modelRecipe({ kind: "mlp" });
    const normalized = modelRecipe({ kind: "mlp", normalization: "layer" });
    const cnn = modelRecipe({ kind: "cnn" });
    const [classes, values] = [
      { inputShape: [4, 4, 1], task: threeClasses },
      { inputShape: [4, 4, 1], task: twoValues },
    ];
    expect(fusedSupports({ model: mlp, ...classes }, { kind: "cross-entropy" })).toBe(true);
    expect(fusedSupports({ model: mlp, ...values }, { kind: "half-squared" })).toBe(true);
    expect(fusedSupports({ model: mlp, ...values }, { kind: "cross-entropy" })).toBe(false);
    expect(fusedSupports({ model: normalized, ...classes }, { kind: "cross-entropy" })).toBe(false);
    expect(fusedSupports({ model: cnn, ...classes }, { kind: "cross-entropy" })).toBe(false);
  });

  it("lets the thread handle messages while it evaluates many points", async () => {
    const { samples, theta } = smallNetwork({ ...network, count: 2000 });
    const objective = await fusedObjective({ spec, samples, loss: { kind: "half-squared" } });
    let messages = 0;
    const timer = setInterval(() => messages++, 1);
    const points = 10_000;
    const [loss, accuracy] = [new Float32Array(points), new Float32Array(points)];
    const coefficients = new Float32Array(points);
    await objective.evaluateMany(theta, theta, coefficients, loss, accuracy);
    clearInterval(timer);
    expect(messages).toBeGreaterThan(1);
    expect(loss.every((value) => value === loss[0])).toBe(true);
    objective.dispose();
  });
});
