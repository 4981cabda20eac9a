import { expect, test } from "vitest";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import type { OptimizerInput, RecipeInput, TrainingInput } from "../recipe/schema";
import { fusedLayersObjective } from "./fusedLayersObjective";
import { fusedObjective } from "./fusedObjective";
import { initialize } from "./initialize";
import type { Objective } from "./objective";
import type { NetworkSpec } from "./spec";
import { train } from "./train";

const COUNT = 37;
const random = stream(1, "data");
const spec: NetworkSpec = {
  // An odd number of weights and of biases in a layer.
  model: recipe({ model: { kind: "mlp", hidden: [7, 5], activation: "tanh" } }).model,
  inputShape: [3],
  task: { kind: "classification", classes: 3, labels: [] },
};
const samples = {
  count: COUNT,
  inputs: Float32Array.from({ length: 3 * COUNT }, () => random.gaussian()),
  targets: Float32Array.from({ length: COUNT }, () => random.integer(3)),
};
const objective = await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } });

/** The record of a training, and the loss before each of its steps. */
async function trained(by: Objective, input: TrainingInput, of = spec) {
  const { training } = recipe({ training: input });
  const losses: number[] = [];
  const record = await train({
    objective: by,
    test: null,
    theta: initialize(of, 1),
    training,
    seed: 1,
    onSteps: (_, taken) => losses.push(...taken),
  });
  return { ...record, losses };
}

async function expectSameBits(input: TrainingInput, by: Objective = objective, of = spec) {
  const inOneCall = await trained(by, input, of);
  expect(inOneCall).toEqual(await trained({ ...by, descend: undefined }, input, of));
  return inOneCall;
}

const optimizers: OptimizerInput[] = [
  { rule: { kind: "sgd" }, weightDecay: 0.01 },
  { rule: { kind: "momentum", momentum: 0.9 }, weightDecay: 0.01 },
  { rule: { kind: "nesterov" }, schedule: { kind: "cosine" } },
  { rule: { kind: "adam" }, weightDecay: 0.01 },
  { rule: { kind: "adamw" }, weightDecay: 0.01 },
];
/** The same rules with the pull of biases too. */
const ofAll = optimizers
  .filter(({ weightDecay }) => weightDecay !== undefined)
  .map((optimizer): OptimizerInput => ({ ...optimizer, decayed: "all" }));

const named = [...optimizers, ...ofAll].map(
  (optimizer) => [optimizer.rule?.kind, optimizer.decayed ?? "kernels", optimizer] as const,
);

test.each(named)(
  "%s with decay of %s takes in one call the steps that it takes one by one, to the bit",
  async (_, __, given) => {
    const optimizer = { ...given, learningRate: 0.02 };
    const { losses } = await expectSameBits({
      steps: 700,
      batchSize: 8,
      checkpoints: 3,
      optimizer,
      phases: [{ steps: 40, optimizer }],
    });
    expect(losses).toHaveLength(740);
    await expectSameBits({ steps: 300, batchSize: null, checkpoints: 1, optimizer });
  },
);

const layered: Record<string, { model: RecipeInput["model"]; inputShape: number[] }> = {
  "layer normalization": {
    model: { kind: "mlp", hidden: [7, 5], normalization: "layer" },
    inputShape: [3],
  },
  "batch normalization": {
    model: { kind: "mlp", hidden: [7, 5], normalization: "batch" },
    inputShape: [3],
  },
  convolutions: { model: { kind: "cnn", channels: [3, 5] }, inputShape: [4, 4, 1] },
  "residual convolutions": {
    model: { kind: "resnet" },
    inputShape: [4, 4, 1],
  },
};

test.each(Object.entries(layered))(
  "a network with %s does too, and its products after them are those of a fresh one",
  async (_, { model, inputShape }) => {
    const width = inputShape.reduce((product, side) => product * side, 1);
    const of: NetworkSpec = { ...spec, model: recipe({ model }).model, inputShape };
    const inputs = Float32Array.from({ length: width * COUNT }, () => random.gaussian());
    const made = () =>
      fusedLayersObjective({
        spec: of,
        samples: { ...samples, inputs },
        loss: { kind: "cross-entropy" },
      });
    const by = await made();
    const fresh = await made();
    const start = initialize(of, 1);
    const product = new Float32Array(start.length);
    await by.hessianVector(start, start, product);
    for (const [, , given] of named) {
      const optimizer = { ...given, learningRate: 0.02 };
      const { losses } = await expectSameBits(
        { steps: 330, batchSize: 8, checkpoints: 3, optimizer },
        by,
        of,
      );
      expect(losses).toHaveLength(330);
      await expectSameBits({ steps: 30, batchSize: null, checkpoints: 1, optimizer }, by, of);
    }
    const expected = new Float32Array(start.length);
    await by.hessianVector(start, start, product);
    await fresh.hessianVector(start, start, expected);
    expect(product).toEqual(expected);
  },
);

test("steps in one call end where the loss does", async () => {
  const optimizer = { rule: { kind: "sgd" }, learningRate: 1e6, weightDecay: 0.1 } as const;
  for (const batchSize of [8, null]) {
    const { stopped, steps } = await expectSameBits({
      steps: 500,
      checkpoints: 1,
      batchSize,
      optimizer,
    });
    expect(stopped).toBe("diverged");
    expect(steps).toBeGreaterThan(1);
  }
});

test("a sample that there is not is refused", async () => {
  const theta = initialize(spec, 1);
  const state = { theta, previous: theta.slice(), memory: [] };
  const rule = { name: "sgd", settings: [], weightDecay: 0, otherDecay: 0 } as const;
  const batches = [Int32Array.of(0, 1), Int32Array.of(2, COUNT)];
  const steps = { batches, numbers: [1, 2].map(() => [0.1, 1, 1] as const) };
  await expect(async () => objective.descend?.(rule, state, steps)).rejects.toThrow(RangeError);
});
