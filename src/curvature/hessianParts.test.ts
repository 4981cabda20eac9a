import { expect, it } from "vitest";
import type { LossRecipe } from "../catalog/losses";
import type { Samples, Task } from "../data/dataset";
import { fusedObjective } from "../nn/fusedObjective";
import { initialize } from "../nn/initialize";
import type { Objective } from "../nn/objective";
import type { NetworkSpec } from "../nn/spec";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import { layerBlocks } from "../results/layerBlocks";
import { classBatches } from "./classBatches";
import { denseHessian } from "./denseHessian";
import {
  blockOperator,
  differenceOperator,
  gaussNewtonOperator,
  hessianOperator,
  type LinearOperator,
} from "./operator";

const count = 30;
const features = 4;
const threeClasses: Task = { kind: "classification", classes: 3, labels: ["a", "b", "c"] };
const twoValues: Task = { kind: "regression", outputs: 2 };
const losses: [LossRecipe, Task][] = [
  [{ kind: "cross-entropy" }, threeClasses],
  [{ kind: "mean-squared" }, twoValues],
  [{ kind: "half-squared" }, twoValues],
];

function samplesFor(task: Task): Samples {
  const random = stream(1, "data");
  const gaussians = (length: number) => Float32Array.from({ length }, () => random.gaussian());
  return {
    count,
    inputs: gaussians(count * features),
    targets:
      task.kind === "regression"
        ? gaussians(count * task.outputs)
        : Float32Array.from({ length: count }, (_, i) => (i % 6 === 0 ? 0 : 1 + (i % 2))),
  };
}

async function network(hidden: number[], loss: LossRecipe, task: Task) {
  const { model } = recipe({ model: { kind: "mlp", hidden, activation: "tanh" } });
  const spec: NetworkSpec = { model, inputShape: [features], task };
  const samples = samplesFor(task);
  const objective = await fusedObjective({ spec, samples, loss });
  const random = stream(2, "init");
  const theta = initialize(spec, 3).map((x) => x + 0.1 * random.gaussian());
  return { objective, samples, theta };
}

async function denseOf(operator: LinearOperator, { parameterCount }: Objective) {
  const matrix = await denseHessian(operator, parameterCount);
  if (matrix === null) throw new Error("not aborted");
  return matrix.values;
}

function largestDifference(a: Float64Array, b: Float64Array): number {
  expect(a.length).toBe(b.length);
  return a.reduce((most, x, i) => Math.max(most, Math.abs(x - b[i])), 0);
}

it.each(losses)("equals the Gauss–Newton part for a linear model: %s", async (loss, task) => {
  const { objective, theta } = await network([], loss, task);
  const hessian = await denseOf(hessianOperator(objective, theta), objective);
  const gaussNewton = await denseOf(gaussNewtonOperator(objective, theta), objective);
  expect(largestDifference(hessian, gaussNewton)).toBeLessThan(1e-6);
});

it("is (2/N)XᵀX for least squares on one output", async () => {
  const task: Task = { kind: "regression", outputs: 1 };
  const { objective, samples, theta } = await network([], { kind: "mean-squared" }, task);
  const hessian = await denseOf(hessianOperator(objective, theta), objective);
  const row = (n: number) => [...samples.inputs.subarray(n * features, (n + 1) * features), 1];
  const exact = Float64Array.from({ length: 25 }, (_, index) => {
    let sum = 0;
    for (let n = 0; n < count; n++) sum += row(n)[Math.floor(index / 5)] * row(n)[index % 5];
    return (2 / count) * sum;
  });
  expect(largestDifference(hessian, exact)).toBeLessThan(1e-6);
});

it.each(losses)("is Gauss–Newton plus residual for a deep one: %s", async (loss, task) => {
  const { objective, theta } = await network([5], loss, task);
  const h = hessianOperator(objective, theta);
  const g = gaussNewtonOperator(objective, theta);
  const [hessian, gaussNewton, residual] = [
    await denseOf(h, objective),
    await denseOf(g, objective),
    await denseOf(differenceOperator(h, g), objective),
  ];
  expect(largestDifference(residual, new Float64Array(residual.length))).toBeGreaterThan(1e-2);
  const sum = gaussNewton.map((x, i) => x + residual[i]);
  expect(largestDifference(hessian, sum)).toBeLessThan(1e-6);
});

it("has layer blocks that are its own sub-matrices, and zero elsewhere", async () => {
  const { objective, theta } = await network([5], { kind: "cross-entropy" }, threeClasses);
  const hessian = hessianOperator(objective, theta);
  const size = objective.parameterCount;
  const whole = await denseOf(hessian, objective);
  const blocks = layerBlocks(objective.layout);
  expect(blocks.map(({ name }) => name)).toEqual(["dense0", "dense1"]);

  let first = 0;
  for (const { tensors } of blocks) {
    const end = first + tensors.reduce((sum, tensor) => sum + tensor.size, 0);
    const inside = (i: number) => i >= first && i < end;
    const cut = whole.map((x, index) =>
      inside(Math.floor(index / size)) && inside(index % size) ? x : 0,
    );
    const block = await denseOf(blockOperator(hessian, tensors), objective);
    expect(largestDifference(block, cut)).toBe(0);
    first = end;
  }
  expect(first).toBe(size);
});

it("is the mean of the per-class Hessians, weighted by class size", async () => {
  const { objective, samples, theta } = await network([5], { kind: "cross-entropy" }, threeClasses);
  const whole = await denseOf(hessianOperator(objective, theta), objective);
  const batches = classBatches(samples.targets, 3);
  expect(batches.map((batch) => batch.length)).toEqual([5, 10, 15]);

  const mean = new Float64Array(whole.length);
  for (const batch of batches) {
    const part = await denseOf(hessianOperator(objective, theta, batch), objective);
    for (let i = 0; i < mean.length; i++) mean[i] += (batch.length / count) * part[i];
  }
  expect(largestDifference(whole, mean)).toBeLessThan(1e-6);
});
