import { afterAll, beforeAll, expect, test } from "vitest";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import type { TrainingInput } from "../recipe/schema";
import { finalParameters } from "../results/trained";
import type { TrainingState } from "../results/trainingState";
import { fusedObjective } from "./fusedObjective";
import { initialize } from "./initialize";
import type { Objective } from "./objective";
import { createRenewal } from "./renewal";
import { smallNetwork, threeClasses } from "./testing/smallNetwork";
import { type TrainOptions, train } from "./train";
import { withTensorParts } from "./withTensorParts";

const {
  spec,
  samples,
  theta,
  objective: inTensors,
} = smallNetwork({
  model: { kind: "mlp", hidden: [5, 4], activation: "tanh", parametrization: "standard" },
  task: threeClasses,
  inputShape: [3],
  count: 7,
  loss: { kind: "cross-entropy" },
});
let objective: Objective;
beforeAll(async () => {
  const fused = await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } });
  objective = withTensorParts(fused, { spec, samples }, async () => inTensors);
});
afterAll(() => objective.dispose());

const settings = { kind: "renew", rate: 0.05, maturity: 5, samples: 7 } as const;

/** Numbers of a tensor of θ. */
function tensorOf(name: string, vector: Float32Array): number[] {
  const found = objective.layout.find((tensor) => tensor.name === name);
  if (found === undefined) throw new Error(name);
  return [...vector.subarray(found.offset, found.offset + found.size)];
}

/** tanh(x·W + b) by plain loops. */
function written(rows: number[][], kernel: number[], bias: number[]): number[][] {
  return rows.map((row) =>
    bias.map((b, unit) =>
      Math.tanh(row.reduce((sum, x, k) => sum + x * kernel[k * bias.length + unit], b)),
    ),
  );
}

/** Mean |h| · Σ|w_out| of each hidden unit, layer by layer. */
function usefulness(at: Float32Array): number[][] {
  const inputs = Array.from({ length: 7 }, (_, i) => [
    ...samples.inputs.subarray(3 * i, 3 * i + 3),
  ]);
  const first = written(inputs, tensorOf("dense0/kernel", at), tensorOf("dense0/bias", at));
  const second = written(first, tensorOf("dense1/kernel", at), tensorOf("dense1/bias", at));
  const of = (rows: number[][], next: number[]) => {
    const units = rows[0].length;
    const width = next.length / units;
    return rows[0].map((_, unit) => {
      const mean = rows.reduce((sum, row) => sum + Math.abs(row[unit]), 0) / rows.length;
      const out = next.slice(unit * width, (unit + 1) * width);
      return mean * out.reduce((sum, w) => sum + Math.abs(w), 0);
    });
  };
  return [of(first, tensorOf("dense1/kernel", at)), of(second, tensorOf("dense2/kernel", at))];
}

const drawn = initialize(spec, 3, 1);
const taken = {
  samples: 7,
  ofSample: (place: number) => (at: Float32Array, gradient: Float32Array) =>
    objective.gradient(at, gradient, Int32Array.of(place)),
  newWeights: async () => drawn,
  random: () => stream(3, "interventions", 9),
};

test("usefulness is that of the definition, and the least useful unit starts anew", async () => {
  const at = theta.map((value, i) => value + 0.1 * Math.sin(i));
  const before = at.slice();
  const moving = [at.map(() => 1)];
  const renewal = createRenewal({ ...settings, rate: 0 }, objective.layout, { past: [], moving });
  await renewal.after(3, at, taken);
  expect(renewal.memory[1].every((age) => age === 0)).toBe(true);
  await renewal.after(4, at, taken);
  const [useful] = renewal.memory;
  const [first, second] = usefulness(at);
  for (const [k, value] of tensorOf("dense0/bias", useful).entries())
    expect(value / (0.05 * first[k])).toBeCloseTo(1, 4);
  for (const [k, value] of tensorOf("dense1/bias", useful).entries())
    expect(value / (0.05 * second[k])).toBeCloseTo(1, 4);
  expect(at).toEqual(before);

  // 5 steps · 0.05 · 5 units is one unit of the first layer, and 5 · 0.05 · 4 one of the second.
  const going = createRenewal(settings, objective.layout, { past: renewal.memory, moving });
  await going.after(9, at, taken);
  const least = first.indexOf(Math.min(...first));
  const column = (vector: Float32Array) =>
    [0, 1, 2].map((k) => tensorOf("dense0/kernel", vector)[5 * k + least]);
  expect(column(at)).toEqual(column(drawn));
  expect(column(moving[0])).toEqual([0, 0, 0]);
  const out = (vector: Float32Array) =>
    tensorOf("dense1/kernel", vector).slice(4 * least, 4 * least + 4);
  // The column of the second layer's renewed unit is new, whatever it reads.
  const other = second.indexOf(Math.min(...second));
  expect(out(at).filter((_, k) => k !== other)).toEqual([0, 0, 0]);
  expect(tensorOf("dense2/kernel", at).slice(3 * other, 3 * other + 3)).toEqual([0, 0, 0]);
  expect(tensorOf("dense0/bias", going.memory[1]).filter((age) => age === 0)).toHaveLength(1);
  const changed = at.filter((value, i) => value !== before[i]).length;
  // Both units: 3 read, 4 written; 5 read, 3 written (one entry is of both), and biases that are drawn as 0.
  expect(changed).toBeGreaterThanOrEqual(14);
  expect(changed).toBeLessThanOrEqual(16);
});

test("units of several layers that no layer alone reads are refused in words", () => {
  const [kernel] = objective.layout;
  expect(() =>
    createRenewal(settings, [kernel, { ...kernel, offset: 15 }], { past: [], moving: [] }),
  ).toThrow(/Only hidden units of dense layers with biases/);
  const asked = (model: object) => () =>
    recipe({ model, training: { phases: [{ interventions: [settings] }] } } as never);
  expect(asked({ kind: "mlp", hidden: [5] })).not.toThrow();
  for (const model of [
    { kind: "mlp", hidden: [] },
    { kind: "mlp", hidden: [5, 5], skip: true },
    { kind: "mlp", hidden: [5], bias: false },
    { kind: "mlp", hidden: [5], normalization: "batch" },
  ])
    expect(asked(model)).toThrow(/hidden units that the next layer alone reads/);
});

test("a training that renews units goes on to the same bits, also from one phase to the next", async () => {
  const renew = { steps: 12, interventions: [settings], forgets: true };
  const { training } = recipe({
    training: {
      steps: 3,
      checkpoints: 3,
      batchSize: 4,
      optimizer: { rule: { kind: "adam" }, learningRate: 0.05 },
      phases: [renew, renew],
    },
  });
  const options: TrainOptions = {
    objective,
    test: null,
    theta,
    training,
    seed: 3,
    draws: {
      initialWeights: async (index) => initialize(spec, 3, index),
      noise: (index) => stream(3, "interventions", index),
    },
  };
  const whole = await train(options);
  const plain = await train({
    ...options,
    training: { ...training, phases: training.phases?.map((p) => ({ ...p, interventions: [] })) },
  });
  expect(finalParameters(whole)).not.toEqual(finalParameters(plain));
  for (const until of [8, 15, 18]) {
    const half = { state: null as Parameters<NonNullable<TrainOptions["onSteps"]>>[2] | null };
    const trained = await train({
      ...options,
      until,
      onSteps(_, __, copy) {
        half.state = copy;
      },
    });
    if (half.state === null) throw new Error("no step");
    const rest = await train({ ...options, brokenOff: { trained, state: half.state() } });
    expect(finalParameters(rest)).toEqual(finalParameters(whole));
  }
});

const renewing = (interventions: TrainingInput["phases"]): TrainOptions => ({
  objective,
  test: null,
  theta,
  training: recipe({
    training: {
      steps: 0,
      batchSize: 4,
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05 },
      phases: interventions,
    },
  }).training,
  seed: 3,
  draws: {
    initialWeights: async (index) => initialize(spec, 3, index),
    noise: (index) => stream(3, "interventions", index),
  },
});

test("units that a held layer reads are as useful as others", async () => {
  const interventions = [
    { kind: "freeze", layers: "last" },
    { ...settings, rate: 0 },
  ] as const;
  const held = { state: null as TrainingState | null };
  await train({
    ...renewing([{ steps: 5, interventions: [...interventions] }]),
    onSteps(_, __, copyState) {
      held.state = copyState();
    },
  });
  if (held.state === null) throw new Error("no step");
  const [, useful] = held.state.memory;
  for (const value of tensorOf("dense1/bias", useful)) expect(value).toBeGreaterThan(0);
});

test.each([{ kind: "gradient" }, { kind: "saf", weight: 3, back: 2, from: 1 }] as const)(
  "a training ($kind) that is cancelled while it looks at its units goes on to the same bits",
  async (ascent) => {
    const optimizer = { ascent, rule: { kind: "momentum" }, learningRate: 0.05 } as const;
    const options = renewing([{ steps: 12, interventions: [settings], optimizer }]);
    const whole = await train(options);
    const abort = new AbortController();
    const half = { copy: null as (() => TrainingState) | null };
    let looks = 0;
    const trained = await train({
      ...options,
      objective: {
        ...objective,
        descend: undefined,
        async gradient(at, gradient, batch) {
          // The seventh look at a single sample is of the second time, after step 10.
          if (batch?.length === 1 && ++looks === 7) {
            abort.abort();
            throw new Error("Cancelled.");
          }
          return objective.gradient(at, gradient, batch);
        },
      },
      signal: abort.signal,
      onSteps(_, __, copyState) {
        half.copy = copyState;
      },
    });
    expect(trained.stopped).toBe("cancelled");
    if (half.copy === null) throw new Error("no step");
    const rest = await train({ ...options, brokenOff: { trained, state: half.copy() } });
    expect(finalParameters(rest)).toEqual(finalParameters(whole));
  },
);
