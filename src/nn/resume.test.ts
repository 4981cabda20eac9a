import { expect, it } from "vitest";
import { recipe } from "../recipe/parse";
import type { OptimizerInput, TrainingRecipe } from "../recipe/schema";
import type { Trained } from "../results/results";
import type { BrokenOff, TrainingState } from "../results/trainingState";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { fusedObjective } from "./fusedObjective";
import type { Objective } from "./objective";
import { type SmallNetwork, smallNetwork, threeClasses } from "./testing/smallNetwork";
import { train } from "./train";
import { withTensorParts } from "./withTensorParts";

const perceptron: SmallNetwork = {
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
  task: threeClasses,
  inputShape: [4],
  count: 11,
  loss: { kind: "cross-entropy" },
};
const normalized: SmallNetwork = {
  ...perceptron,
  model: { kind: "mlp", hidden: [5], normalization: "batch" },
};

const STEPS = 12;

function trainingWith(optimizer: OptimizerInput): TrainingRecipe {
  return recipe({
    training: {
      steps: STEPS,
      checkpoints: 4,
      batchSize: 4,
      optimizer: {
        learningRate: 0.05,
        weightDecay: 0.01,
        schedule: { kind: "cosine" },
        ...optimizer,
      },
    },
  }).training;
}

interface Training {
  objective: Objective;
  theta: Float32Array;
  training: TrainingRecipe;
}

/** Trains until a step, as a worker that then ends: the state was sent, the step's checkpoint was not. */
async function brokenOffAt(step: number, job: Training, from?: BrokenOff): Promise<BrokenOff> {
  let state: TrainingState | null = null;
  const trained = await train({
    ...job,
    test: null,
    seed: 3,
    brokenOff: from,
    until: step,
    onSteps(_, __, copyState) {
      state = copyState();
    },
  });
  if (state === null) throw new Error("It was over before.");
  return structuredClone({ trained, state });
}

async function whole(job: Training, from?: BrokenOff): Promise<Trained> {
  return train({ ...job, test: null, seed: 3, brokenOff: from });
}

const optimizers: [string, OptimizerInput][] = [
  ["sgd", { rule: { kind: "sgd" } }],
  ["momentum", { rule: { kind: "momentum" } }],
  ["nesterov", { rule: { kind: "nesterov" } }],
  ["adam", { rule: { kind: "adam" } }],
  ["adamw", { rule: { kind: "adamw" } }],
  ["rmsprop", { rule: { kind: "rmsprop" } }],
  ["lion", { rule: { kind: "lion" } }],
  ["lamb", { rule: { kind: "lamb" } }],
  ["muon", { rule: { kind: "muon" } }],
  ["momo", { rule: { kind: "momo" } }],
  [
    "diffgrad under a Fisher mask",
    { rule: { kind: "diffgrad" }, ascent: { kind: "fisher-sam", every: 4, samples: 2 } },
  ],
  ["lars in a subspace", { rule: { kind: "lars" }, ascent: { kind: "subspace", dimensions: 3 } }],
  [
    "sharpness-aware momentum",
    { rule: { kind: "momentum" }, ascent: { kind: "sam", radius: 0.05 } },
  ],
  [
    "momentum with SAF",
    { rule: { kind: "momentum" }, ascent: { kind: "saf", weight: 3, back: 2, from: 1 } },
  ],
  ["spectral regularization", { ascent: { kind: "spectral" } }],
  ["momentum with noise", { ascent: { kind: "noisy", deviation: 0.1, fading: 0.5 } }],
  ["decay of all parameters", { rule: { kind: "adam" }, decayed: "all" }],
  [
    "sharpness-aware momentum on attacked inputs",
    { attack: { kind: "pgd", radius: 0.2, steps: 2 }, ascent: { kind: "sam", radius: 0.05 } },
  ],
  ["sharpness-aware adam", { rule: { kind: "adam" }, ascent: { kind: "sam", radius: 0.05 } }],
];

describeEachBackend("a training that was broken off ends with the same bits", () => {
  it.each(optimizers)("%s, in tensors with batch normalization", async (_, optimizer) => {
    const { objective, theta } = smallNetwork(normalized);
    const job = { objective, theta, training: trainingWith(optimizer) };
    const undisturbed = await whole(job);
    expect(undisturbed.stopped).toBe("finished");
    // In the middle of an epoch, and of two checkpoints; then where a checkpoint is due.
    const once = await brokenOffAt(5, job);
    const twice = await brokenOffAt(9, job, once);
    expect(await whole(job, twice)).toEqual(undisturbed);
    objective.dispose();
  });
});

it.each(optimizers)("%s, in the fused kernel", async (_, optimizer) => {
  const { spec, samples, theta, objective: inTensors } = smallNetwork(perceptron);
  const fused = await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } });
  const objective = withTensorParts(fused, { spec, samples }, async () => inTensors);
  const job = { objective, theta, training: trainingWith(optimizer) };
  const undisturbed = await whole(job);
  for (let step = 1; step <= STEPS; step++) {
    expect(await whole(job, await brokenOffAt(step, job))).toEqual(undisturbed);
  }
  objective.dispose();
});

it("refuses to go on with the state of another training", async () => {
  const { spec, samples, theta } = smallNetwork(perceptron);
  const objective = await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } });
  const job = { objective, theta, training: trainingWith({}) };
  const before = await brokenOffAt(6, job);
  const shorter = { ...job, training: { ...job.training, steps: 5 } };
  await expect(whole(shorter, before)).rejects.toThrow("cannot go on");
  const smaller = { ...before, state: { ...before.state, theta: theta.slice(1) } };
  await expect(whole(job, smaller)).rejects.toThrow("cannot go on");
  const adam = { ...job, training: trainingWith({ rule: { kind: "adam" } }) };
  await expect(whole(adam, before)).rejects.toThrow("cannot go on");
});

it("ends where it would have, when it goes on only to diverge", async () => {
  const { spec, samples, theta } = smallNetwork(perceptron);
  const objective = await fusedObjective({ spec, samples, loss: { kind: "mean-squared" } });
  const training: TrainingRecipe = {
    ...trainingWith({ rule: { kind: "sgd" }, learningRate: 1e5, schedule: { kind: "constant" } }),
    checkpoints: 1,
    batchSize: null,
  };
  const job = { objective, theta, training };
  const undisturbed = await whole(job);
  expect(undisturbed.stopped).toBe("diverged");
  for (let step = 1; step <= undisturbed.steps; step++) {
    expect(await whole(job, await brokenOffAt(step, job))).toEqual(undisturbed);
  }
  objective.dispose();
});
