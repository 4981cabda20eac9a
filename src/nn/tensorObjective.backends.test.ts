import { expect, it } from "vitest";
import type { Samples } from "../data/dataset";
import { recipe } from "../recipe/parse";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import * as tf from "../tensor/tf";
import type { Objective } from "./objective";
import { tensorObjective } from "./tensorObjective";
import {
  randomVector,
  type SmallNetwork,
  smallNetwork,
  threeClasses,
} from "./testing/smallNetwork";
import { train } from "./train";

const plain: SmallNetwork = {
  model: { kind: "mlp", hidden: [5] },
  task: threeClasses,
  inputShape: [4],
  count: 9,
  loss: { kind: "cross-entropy" },
};
const normalized: SmallNetwork = {
  ...plain,
  model: { kind: "mlp", hidden: [3], normalization: "batch" },
};

async function gradientOf(objective: Objective, theta: Float32Array, batch?: Int32Array) {
  const gradient = new Float32Array(theta.length);
  const value = await objective.gradient(theta, gradient, batch);
  return { ...value, gradient };
}

describeEachBackend("an objective in tensors", (backend) => {
  it("takes a batch as it takes the samples of that batch", async () => {
    const { objective, samples, theta, spec } = smallNetwork(plain);
    const batch = Int32Array.of(4, 1);
    const some: Samples = {
      count: 2,
      inputs: Float32Array.of(...samples.inputs.slice(16, 20), ...samples.inputs.slice(4, 8)),
      targets: Float32Array.of(samples.targets[4], samples.targets[1]),
    };
    const alone = tensorObjective({ spec, samples: some, loss: { kind: "cross-entropy" } });
    expect(await gradientOf(objective, theta, batch)).toEqual(await gradientOf(alone, theta));
    const vector = randomVector(theta.length);
    for (const product of ["hessianVector", "gaussNewtonVector"] as const) {
      const ofBatch = new Float32Array(theta.length);
      const ofSome = new Float32Array(theta.length);
      await objective[product](theta, vector, ofBatch, batch);
      await alone[product](theta, vector, ofSome);
      expect(ofBatch).toEqual(ofSome);
    }
    objective.dispose();
    alone.dispose();
  });

  it("normalizes with the batch's statistics, frozen ones, or those of other samples", async () => {
    const batch = smallNetwork(normalized);
    const { theta, samples } = batch;
    const values = await batch.objective.statistics(theta);
    expect(values.length).toBe(6);
    const frozen = smallNetwork({ ...normalized, statistics: { policy: "frozen", values } });
    const recomputed = smallNetwork({
      ...normalized,
      statistics: { policy: "recomputed", samples },
    });
    const lossesAt = async (at: Float32Array) => [
      (await batch.objective.evaluate(at)).loss,
      (await frozen.objective.evaluate(at)).loss,
      (await recomputed.objective.evaluate(at)).loss,
    ];
    const [here, frozenHere, recomputedHere] = await lossesAt(theta);
    expect(frozenHere).toBeCloseTo(here, 5);
    expect(recomputedHere).toBeCloseTo(here, 5);
    const elsewhere = theta.map((value) => 2 * value + 0.1);
    const [there, frozenThere, recomputedThere] = await lossesAt(elsewhere);
    expect(Math.abs(frozenThere - there)).toBeGreaterThan(1e-3);
    expect(recomputedThere).toBeCloseTo(there, 5);
    // The gradient goes through recomputed statistics as it goes through the batch's own.
    const expected = await gradientOf(batch.objective, elsewhere);
    const actual = await gradientOf(recomputed.objective, elsewhere);
    actual.gradient.forEach((value, i) => {
      expect(value).toBeCloseTo(expected.gradient[i], 5);
    });
    for (const { objective } of [batch, frozen, recomputed]) objective.dispose();
  });

  it.each([
    ["dense first layer", plain],
    ["single layer", { ...plain, model: { kind: "mlp", hidden: [] } }],
    ["skip around its first layer", { ...plain, model: { kind: "mlp", hidden: [4], skip: true } }],
    [
      "convolution first",
      {
        ...plain,
        model: { kind: "cnn", channels: [2], normalization: "batch" },
        inputShape: [3, 3, 2],
      },
    ],
  ] satisfies [string, SmallNetwork][])(
    "gives plane points the losses of single points, with a %s",
    async (_, setting) => {
      const { objective, theta } = smallNetwork(setting);
      const [delta, eta] = [0, 1].map((index) => randomVector(theta.length, index));
      const directions = Float32Array.of(...delta, ...eta);
      const coefficients = Float32Array.of(0.5, 1, 0, 0, -1, 0.25);
      const loss = new Float32Array(3);
      const accuracy = new Float32Array(3);
      await objective.evaluateMany(theta, directions, coefficients, loss, accuracy);
      for (let point = 0; point < 3; point++) {
        const [alpha, beta] = coefficients.subarray(2 * point);
        const there = theta.map((value, i) => value + alpha * delta[i] + beta * eta[i]);
        const alone = await objective.evaluate(there);
        expect(Math.abs(loss[point] / alone.loss - 1)).toBeLessThan(1e-5);
        expect(alone.loss).toBeCloseTo((await gradientOf(objective, there)).loss, 5);
        expect(accuracy[point]).toBe(alone.accuracy);
        // The unperturbed point gives its loss bit for bit.
        if (point === 1) expect(loss[point]).toBe(alone.loss);
      }
      objective.dispose();
    },
  );

  it("gives a point's losses again after the array that it was in has moved on", async () => {
    const { objective, theta } = smallNetwork(plain);
    const moving = theta.slice();
    const { loss } = await objective.evaluate(moving);
    moving.fill(0);
    expect((await objective.evaluate(theta)).loss).toBe(loss);
    objective.dispose();
  });

  it("trains to the same bits from the same seed, and leaves no tensor behind", async () => {
    const before = tf.memory().numTensors;
    const { training } = recipe({
      training: { steps: 6, batchSize: 4, checkpoints: 2, optimizer: { rule: { kind: "adam" } } },
    });
    const run = async (seed: number) => {
      const { objective, theta } = smallNetwork(normalized);
      const trained = await train({ objective, test: objective, theta, training, seed });
      objective.dispose();
      return trained;
    };
    const first = await run(5);
    expect(await run(5)).toEqual(first);
    expect((await run(6)).checkpoints).not.toEqual(first.checkpoints);
    expect(tf.memory().numTensors).toBe(before);
  });

  it("holds as many tensors after many evaluations as after one", async () => {
    const { objective, theta } = smallNetwork(normalized);
    const vector = randomVector(theta.length);
    const product = new Float32Array(theta.length);
    const useAll = async () => {
      await objective.evaluateMany(
        theta,
        vector,
        Float32Array.of(0, 1),
        new Float32Array(2),
        new Float32Array(2),
      );
      await objective.gradient(theta, product, Int32Array.of(0, 1));
      await objective.hessianVector(theta, vector, product, Int32Array.of(0, 1));
      await objective.gaussNewtonVector(theta, vector, product);
      await objective.statistics(theta);
    };
    await useAll();
    const held = tf.memory().numTensors;
    // WebGPU is emulated in tests, and slow.
    const repeats = backend === "webgpu" ? 3 : 250;
    for (let repeat = 0; repeat < repeats; repeat++) await useAll();
    expect(tf.memory().numTensors).toBe(held);
    objective.dispose();
  });
});
