import { afterAll, beforeAll, expect, it, test } from "vitest";
import type { InterventionRecipe } from "../catalog/interventions";
import { analyticObjective } from "../landscape/testing/analyticObjective";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import { checkpointMarks, phasesOfCheckpoints } from "../recipe/phases";
import type { TrainingInput, TrainingRecipe } from "../recipe/schema";
import { parametersAt } from "../results/trained";
import type { BrokenOff, TrainingState } from "../results/trainingState";
import { fusedObjective } from "./fusedObjective";
import { initialize } from "./initialize";
import { intervene } from "./interventions";
import type { Objective } from "./objective";
import { type SmallNetwork, smallNetwork, threeClasses } from "./testing/smallNetwork";
import { type TrainOptions, train } from "./train";

const network: SmallNetwork = {
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
  task: threeClasses,
  inputShape: [4],
  count: 11,
  loss: { kind: "cross-entropy" },
};
const { spec, samples, theta } = smallNetwork(network);
let objective: Objective;
beforeAll(async () => {
  objective = await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } });
});
afterAll(() => objective.dispose());

const trainingOf = (training: TrainingInput): TrainingRecipe => recipe({ training }).training;

function optionsOf(training: TrainingInput): TrainOptions {
  return {
    objective,
    test: null,
    theta,
    training: trainingOf(training),
    seed: 3,
    draws: {
      initialWeights: async (index) => initialize(spec, 3, index),
      noise: (index) => stream(3, "interventions", index),
    },
  };
}

type PhaseInput = NonNullable<TrainingInput["phases"]>[number] & object;

const plain = { rule: { kind: "sgd" }, learningRate: 0.1, schedule: { kind: "linear" } } as const;

test("a phase takes up where the one before ended, with a schedule over its own steps", async () => {
  const first = { steps: 4, checkpoints: 4, batchSize: null, optimizer: plain };
  const changes = { optimizer: { learningRate: 0.3 } };
  const trained = await train(optionsOf({ ...first, phases: [{ steps: 3, ...changes }] }));
  const before = await train(optionsOf(first));
  const end = parametersAt(before, 4);
  const after = await train({
    ...optionsOf({ ...first, steps: 3, optimizer: { ...plain, learningRate: 0.3 } }),
    theta: end,
  });
  expect(trained.steps).toBe(7);
  expect(Array.from(trained.history.step)).toEqual([0, 2, 4, 5, 7]);
  expect(parametersAt(trained, 2)).toEqual(end);
  expect(parametersAt(trained, 4)).toEqual(parametersAt(after, 3));
});

test("momentum is kept through a change of learning rate, and begins anew where it is forgotten or the rule changes", async () => {
  const momentum = { rule: { kind: "momentum" }, learningRate: 0.1 } as const;
  const first = { steps: 4, batchSize: null, optimizer: momentum } as const;
  const end = async (phase: PhaseInput) => {
    const trained = await train(optionsOf({ ...first, phases: [{ steps: 3, ...phase }] }));
    return parametersAt(trained, trained.history.step.length - 1);
  };
  const whole = await train(optionsOf({ ...first, steps: 7 }));
  expect(await end({})).toEqual(parametersAt(whole, whole.history.step.length - 1));
  const four = await train(optionsOf(first));
  const middle = parametersAt(four, four.history.step.length - 1).slice();
  const anew = async (rule: "momentum" | "adam") => {
    const optimizer = { ...momentum, rule: { kind: rule } };
    const options = optionsOf({ ...first, steps: 3, optimizer });
    const trained = await train({ ...options, theta: middle });
    return parametersAt(trained, trained.history.step.length - 1);
  };
  expect(await end({ forgets: true })).toEqual(await anew("momentum"));
  expect(await end({ optimizer: { rule: { kind: "adam" } } })).toEqual(await anew("adam"));
});

test("what is pruned is 0 until the phase ends, also under momentum, decay and sharpness-aware steps", async () => {
  const optimizer = {
    rule: { kind: "adam" },
    ascent: { kind: "sam", radius: 0.1 },
    clip: { kind: "norm" },
    weightDecay: 0.01,
  } as const;
  const trained = await train(
    optionsOf({
      steps: 3,
      checkpoints: 9,
      batchSize: 4,
      optimizer,
      phases: [
        { steps: 3, interventions: [{ kind: "prune", fraction: 0.5 }] },
        { steps: 3, interventions: [{ kind: "freeze", layers: "first" }] },
      ],
    }),
  );
  const kernels = objective.layout.filter(({ role }) => role === "kernel");
  const zerosAt = (row: number) =>
    kernels
      .flatMap(({ offset, size }) => [...parametersAt(trained, row).slice(offset, offset + size)])
      .filter((weight) => weight === 0).length;
  expect(Array.from(trained.history.step)).toEqual([0, 1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9]);
  // 4·5 + 5·3 weights, of which half is 17.5.
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(zerosAt)).toEqual([0, 0, 0, 0, 18, 18, 18, 18]);
  const [first] = objective.layout;
  const firstAt = (row: number) => parametersAt(trained, row).slice(0, first.size);
  expect(firstAt(11)).toEqual(firstAt(8));
  expect(parametersAt(trained, 11)).not.toEqual(parametersAt(trained, 8));
  expect(zerosAt(11)).toBeLessThan(18);
});

async function changed(
  interventions: InterventionRecipe[],
  from: Float32Array,
): Promise<Float32Array> {
  const { layout } = objective;
  const { theta } = await intervene(interventions, from, (place) => ({
    layout,
    random: stream(1, "interventions", place),
    newWeights: async () => initialize(spec, 9),
    thetaAt: (step) => from.map((_, i) => step + i),
  }));
  return theta;
}

const [kernel, bias, lastKernel, lastBias] = [0, 1, 2, 3];
const part = (values: Float32Array, tensor: number) => {
  const { offset, size } = objective.layout[tensor];
  return values.slice(offset, offset + size);
};

it("rounds each kernel to levels symmetric about 0, its largest weight among them", async () => {
  const from = theta.map((value, i) => value + 0.01 * i);
  const rounded = await changed([{ kind: "round", bits: 3 }], from);
  for (const tensor of [kernel, lastKernel]) {
    const [before, after] = [part(from, tensor), part(rounded, tensor)];
    const largest = Math.max(...before.map(Math.abs));
    for (const [i, value] of after.entries()) {
      expect(Math.abs(value - before[i])).toBeLessThanOrEqual(largest / 6 + 1e-6);
      expect((3 * value) / largest).toBeCloseTo(Math.round((3 * value) / largest), 5);
    }
    expect(new Set(after.map((value) => Math.round((3 * value) / largest))).size).toBeGreaterThan(
      3,
    );
  }
  expect(part(rounded, bias)).toEqual(part(from, bias));
});

it("perturbs every tensor in proportion to its own size", async () => {
  const from = Float32Array.from({ length: 20000 }, (_, i) => (i < 10000 ? 3 : 0.5));
  const layout = [0, 10000].map((offset) => ({
    name: `dense${offset}/kernel`,
    shape: [10000],
    role: "kernel" as const,
    offset,
    size: 10000,
  }));
  const settings = { kind: "perturb", size: 0.2, factor: 0.5 } as const;
  const { theta: after } = await intervene([settings], from, () => ({
    layout,
    random: stream(1, "interventions"),
    newWeights: async () => from,
    thetaAt: () => from,
  }));
  for (const [offset, value] of [
    [0, 3],
    [10000, 0.5],
  ]) {
    const noise = after.slice(offset, offset + 10000).map((x) => x - value / 2);
    const deviation = Math.sqrt(noise.reduce((sum, x) => sum + x * x, 0) / 10000);
    // The standard error of a deviation of 10,000 draws is 0.7 %.
    expect(deviation / (0.2 * value)).toBeGreaterThan(0.97);
    expect(deviation / (0.2 * value)).toBeLessThan(1.03);
  }
});

it("gives the chosen layers new initial weights, and no others", async () => {
  const from = theta.map((value) => value + 1);
  const drawn = initialize(spec, 9);
  const renewed = await changed([{ kind: "reinitialize", layers: "last", index: 0 }], from);
  for (const tensor of [kernel, bias]) expect(part(renewed, tensor)).toEqual(part(from, tensor));
  for (const tensor of [lastKernel, lastBias])
    expect(part(renewed, tensor)).toEqual(part(drawn, tensor));
  const one = { kind: "reinitialize", layers: "one", index: 2 } as const;
  await expect(changed([one], from)).rejects.toThrow("There is no layer 2");
});

it("rewinds to a step of before and keeps what was pruned by what the weights were then", async () => {
  const from = theta.slice();
  const ticket = await changed(
    [
      { kind: "prune", fraction: 0.4, among: "layer" },
      { kind: "rewind", step: 100 },
    ],
    from,
  );
  const smallest = Array.from(part(from, kernel).keys())
    .sort((i, j) => Math.abs(from[i]) - Math.abs(from[j]))
    .slice(0, 8);
  for (const i of part(from, kernel).keys())
    expect(ticket[i]).toBe(smallest.includes(i) ? 0 : 100 + i);
});

const program: TrainingInput = {
  steps: 5,
  checkpoints: 4,
  batchSize: 4,
  optimizer: { rule: { kind: "adam" }, learningRate: 0.02, schedule: { kind: "cosine" } },
  phases: [
    { steps: 4, interventions: [{ kind: "perturb" }, { kind: "prune", fraction: 0.3 }] },
    { steps: 0, interventions: [{ kind: "round" }] },
    {
      steps: 4,
      batchSize: null,
      optimizer: { rule: { kind: "momentum" } },
      interventions: [
        { kind: "rewind", step: 3 },
        { kind: "freeze", layers: "last" },
      ],
    },
  ],
};

/** Trains until a step, as a worker that then ends: the state was sent, the step's checkpoint was not. */
async function brokenOffAt(
  step: number,
  from?: BrokenOff,
  options = optionsOf(program),
): Promise<BrokenOff> {
  let state: TrainingState | null = null;
  const trained = await train({
    ...options,
    brokenOff: from,
    until: step,
    onSteps(_, __, copyState) {
      state = copyState();
    },
  });
  if (state === null) throw new Error("It was over before.");
  return structuredClone({ trained, state });
}

test("a training that was broken off in any phase ends with the same bits", async () => {
  const undisturbed = await train(optionsOf(program));
  expect(undisturbed.steps).toBe(13);
  for (let step = 1; step <= 13; step++) {
    const once = await brokenOffAt(step);
    expect(await train({ ...optionsOf(program), brokenOff: once })).toEqual(undisturbed);
  }
  const twice = await brokenOffAt(11, await brokenOffAt(6));
  expect(await train({ ...optionsOf(program), brokenOff: twice })).toEqual(undisturbed);
});

test("so does one that goes from task to task, with what was measured of each", async () => {
  const inputs = samples.inputs.toReversed();
  const other = await fusedObjective({
    spec,
    samples: { ...samples, inputs },
    loss: { kind: "cross-entropy" },
  });
  const tasks = [objective, other].map((one) => ({ objective: one, test: one }));
  const sequence: TrainingInput = {
    steps: 3,
    batchSize: 4,
    phases: [
      { steps: 3, task: { kind: "permuted-inputs" } },
      { steps: 3, task: { kind: "original" }, interventions: [{ kind: "perturb" }] },
    ],
  };
  const options = { ...optionsOf(sequence), tasks };
  const undisturbed = await train(options);
  expect(undisturbed.tasks?.trainLoss.length).toBe(2 * undisturbed.history.step.length);
  for (let step = 1; step <= 9; step++) {
    const once = await brokenOffAt(step, undefined, options);
    expect(await train({ ...options, brokenOff: once })).toEqual(undisturbed);
  }
  other.dispose();
});

test("one that is cancelled between two phases goes on to the same bits", async () => {
  const undisturbed = await train(optionsOf(program));
  const marks = checkpointMarks(trainingOf(program));
  for (const at of marks.keys()) {
    const controller = new AbortController();
    let copy: (() => TrainingState) | null = null;
    let kept = 0;
    const trained = await train({
      ...optionsOf(program),
      signal: controller.signal,
      onSteps: (_, __, copyState) => {
        copy = copyState;
      },
      onCheckpoint: () => {
        if (kept++ === at) controller.abort();
      },
    });
    const state = (copy as (() => TrainingState) | null)?.();
    if (trained.stopped !== "cancelled" || state === undefined) continue;
    const brokenOff = structuredClone({ trained, state });
    expect(await train({ ...optionsOf(program), brokenOff }), `mark ${at}`).toEqual(undisturbed);
  }
});

test("checkpoints stand at both sides of every change, and each knows its phase", async () => {
  const training = trainingOf(program);
  const { history } = await train(optionsOf(program));
  const marks = checkpointMarks(training);
  expect(Array.from(history.step)).toEqual(marks.map(({ step }) => step));
  expect(Array.from(history.step)).toEqual([0, 3, 5, 5, 7, 9, 9, 9, 10, 13]);
  const phases = marks.map(({ phase }) => phase);
  expect(phases).toEqual([0, 0, 0, 1, 1, 1, 2, 3, 3, 3]);
  expect(Array.from(phasesOfCheckpoints(training, history.step))).toEqual(phases);
  // Cancelled after step 6, whose state is kept besides.
  expect(Array.from(phasesOfCheckpoints(training, [0, 3, 5, 5, 6]))).toEqual([0, 0, 0, 1, 1]);
});

/** The loss as long as no weight is above 100, and else none. */
const bounded = (): Objective => ({
  ...objective,
  descend: undefined,
  async gradient(at, into, batch) {
    const value = await objective.gradient(at, into, batch);
    return at.some((weight) => Math.abs(weight) > 100) ? { ...value, loss: Number.NaN } : value;
  },
});

test("a phase in which the loss stops being finite ends the training at the last weights that have one", async () => {
  const times = (factor: number) => ({ kind: "perturb", size: 0, factor }) as const;
  const diverged = async (phase: PhaseInput) =>
    train({
      ...optionsOf({
        steps: 2,
        checkpoints: 1,
        batchSize: null,
        optimizer: plain,
        phases: [phase],
      }),
      objective: bounded(),
    });
  const atOnce = await diverged({ interventions: Array(4).fill(times(10)) });
  expect([atOnce.stopped, atOnce.steps]).toEqual(["diverged", 2]);
  expect(Array.from(atOnce.history.step)).toEqual([0, 2]);
  const later = await diverged({ interventions: [times(2)], optimizer: { learningRate: 1e4 } });
  expect([later.stopped, later.steps]).toEqual(["diverged", 3]);
  expect(Array.from(later.history.step)).toEqual([0, 2, 2]);
});

/** ½‖θ − 1‖², of a layer of eight weights and one of two. */
const twoLayers = analyticObjective(
  {
    value: (at) => at.reduce((sum, w) => sum + (w - 1) ** 2 / 2, 0),
    gradient: (at) => at.map((w) => w - 1),
  },
  [
    { name: "dense0/kernel", shape: [4, 2], role: "kernel", offset: 0, size: 8 },
    { name: "dense1/kernel", shape: [2, 1], role: "kernel", offset: 8, size: 2 },
  ],
);

/** Where two steps end in which the first layer is held. */
async function heldFirstLayer(optimizer: TrainingInput["optimizer"]): Promise<TrainingState> {
  const state = { copy: null as TrainingState | null };
  const freeze = { kind: "freeze", layers: "first" } as const;
  await train({
    ...optionsOf({
      steps: 0,
      batchSize: null,
      optimizer,
      phases: [{ steps: 2, interventions: [freeze] }],
    }),
    objective: twoLayers,
    theta: Float32Array.from({ length: 10 }, (_, i) => 3 + i),
    onSteps(_, __, copyState) {
      state.copy = copyState();
    },
  });
  if (state.copy === null) throw new Error("no step");
  return state.copy;
}

test("weights that are held are none of the entries of which a share is cut", async () => {
  const sgd = { rule: { kind: "sgd" }, learningRate: 0.5 } as const;
  const { theta: at } = await heldFirstLayer({ ...sgd, clip: { kind: "share", share: 0.5 } });
  // Of the other two gradients, 10 and 11 at first, the larger is cut to the other.
  expect([...at]).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 3.5, 4.5]);
});

test("weights that are held leave nothing in the velocity, also under weight decay", async () => {
  const optimizer = { rule: { kind: "momentum" }, learningRate: 0.1, weightDecay: 0.1 } as const;
  const { memory } = await heldFirstLayer(optimizer);
  expect([...memory[0].subarray(0, 8)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(memory[0][8]).not.toBe(0);
});
