/** Trainings on moved inputs, step by step. */
import { beforeAll, expect, test } from "vitest";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import type { OptimizerInput } from "../recipe/schema";
import { finalParameters } from "../results/trained";
import { startBackend } from "../tensor/backend";
import { attackedLoss } from "./attacks/attackedLoss";
import { type SmallNetwork, smallNetwork, threeClasses } from "./testing/smallNetwork";
import { train } from "./train";

beforeAll(() => startBackend("cpu"));

const perceptron: SmallNetwork = {
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
  task: threeClasses,
  inputShape: [4],
  count: 6,
  loss: { kind: "cross-entropy" },
};

const trainingWith = (optimizer: OptimizerInput) =>
  recipe({ training: { steps: 2, batchSize: null, checkpoints: 2, optimizer } }).training;

test("a step follows the gradient on inputs that were moved at its own weights, once", async () => {
  const { objective, theta, samples } = smallNetwork(perceptron);
  const { inputs } = objective;
  const at = theta.slice();
  const [slope, gradient] = [samples.inputs, theta].map(({ length }) => new Float32Array(length));
  const losses: number[] = [];
  for (let step = 0; step < 2; step++) {
    await inputs.slope(at, new Float32Array(slope.length), slope);
    const shift = slope.map((value) => 0.3 * Math.sign(value));
    losses.push((await inputs.gradient(at, shift, gradient)).loss);
    // Sharpness-aware: up along that gradient, on the same inputs.
    const length = Math.hypot(...gradient);
    const up = at.map((value, k) => value + (0.1 * gradient[k]) / length);
    await inputs.gradient(up, shift, gradient);
    for (let k = 0; k < at.length; k++) at[k] -= 0.5 * gradient[k];
  }
  const told: number[] = [];
  const trained = await train({
    objective,
    test: null,
    theta,
    seed: 1,
    training: trainingWith({
      attack: { kind: "fgsm", radius: 0.3 },
      ascent: { kind: "sam", radius: 0.1 },
      rule: { kind: "sgd" },
      learningRate: 0.5,
    }),
    onSteps: (_, batch) => told.push(...batch),
  });
  finalParameters(trained).forEach((value, k) => {
    expect(value).toBeCloseTo(at[k], 5);
  });
  // What a step tells is the loss that it descends; checkpoints have that of the samples as they are.
  expect(told).toEqual(losses.map((loss) => expect.closeTo(loss, 5)));
  const { loss } = await objective.evaluate(theta);
  expect(trained.history.trainLoss[0]).toBeCloseTo(loss, 6);
  expect(told[0]).toBeGreaterThan(loss + 0.05);
  objective.dispose();
});

test("single samples are moved as their batch is", async () => {
  const { objective, theta } = smallNetwork(perceptron);
  const run = (samples: number) =>
    train({
      objective,
      test: null,
      theta,
      seed: 1,
      training: {
        ...trainingWith({
          attack: { kind: "pgd", radius: 0.2, steps: 2 },
          ascent: { kind: "fisher-sam", samples, share: 0.5 },
        }),
        batchSize: 3,
      },
    });
  const first = await run(3);
  expect(await run(3)).toEqual(first);
  expect(finalParameters(await run(1))).not.toEqual(finalParameters(first));
  expect(finalParameters(first).every(Number.isFinite)).toBe(true);
  objective.dispose();
});

test("the attack finds the worst inputs within reach of a linear network of two classes", async () => {
  const { objective, theta, samples } = smallNetwork({
    ...perceptron,
    model: { kind: "mlp", hidden: [] },
    task: { kind: "classification", classes: 2, labels: ["a", "b"] },
  });
  const { inputs } = objective;
  // The loss falls with one linear function of the inputs: the worst is at one of the 16 corners.
  let worst = 0;
  for (let sample = 0; sample < samples.count; sample++) {
    const losses: number[] = [];
    for (let corner = 0; corner < 16; corner++) {
      const shift = Float32Array.from([1, 2, 4, 8], (bit) => (corner & bit ? 0.2 : -0.2));
      const ignored = new Float32Array(4);
      losses.push((await inputs.slope(theta, shift, ignored, Int32Array.of(sample))).loss);
    }
    worst += Math.max(...losses) / samples.count;
  }
  for (const attack of [
    { kind: "fgsm", radius: 0.2 },
    { kind: "pgd", radius: 0.2, steps: 10 },
  ] as const) {
    const of = { theta, attack, count: samples.count };
    const { loss } = await attackedLoss(inputs, of, () => stream(1, "attacks"));
    expect(loss).toBeCloseTo(worst, 5);
  }
  objective.dispose();
});

test("a model without inputs in tensors says so", async () => {
  const { objective, theta } = smallNetwork(perceptron);
  const { inputs: _, ...bare } = objective;
  const training = trainingWith({ attack: { kind: "fgsm" } });
  await expect(train({ objective: bare, test: null, theta, seed: 1, training })).rejects.toThrow(
    "Only a network",
  );
  objective.dispose();
});
