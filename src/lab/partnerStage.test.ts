import { expect, test } from "vitest";
import { recipe as makeRecipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { barrier } from "../results/barrier";
import { weightsBroughtTo } from "../results/partners";
import { emptyRun, type Run } from "../results/results";
import { finalParameters } from "../results/trained";
import { outcomeOf } from "./testing/everyResult";
import { directCrew } from "./worker/directExecutor";

const small = (partners: RecipeInput["partners"], input: RecipeInput = {}) =>
  makeRecipe({
    dataset: { kind: "moons", samples: 80 },
    model: { kind: "mlp", hidden: [12] },
    training: { steps: 40, checkpoints: 4, batchSize: 16 },
    grid: { columns: 3, rows: 3 },
    curvature: { top: 0, bottom: 0 },
    ...input,
    partners,
  });

/** The run of a recipe, computed in this thread. */
async function computed(recipe: ReturnType<typeof small>) {
  const crew = directCrew();
  const outcome = await outcomeOf(crew, recipe);
  crew.dispose();
  return outcome;
}

const weightsOf = ({ trained }: Run) => {
  if (trained === null) throw new Error("not trained");
  return finalParameters(trained);
};

test("a partner of another seed is the network that this seed trains on the same data", async () => {
  const { run, notices } = await computed(
    small([{ change: { kind: "seed", seed: 5 }, curve: { steps: 20 } }]),
  );
  expect(notices).toEqual([]);
  const [{ line, matched, curve, theta, likeness }] = run.partners;
  const { history } = run.trained ?? { history: { trainLoss: new Float32Array() } };
  // The line begins at this run's own loss and goes a quarter beyond both ends.
  const own = history.trainLoss[history.trainLoss.length - 1];
  expect(line.train.loss[line.train.t.indexOf(0)]).toBeCloseTo(own, 6);
  expect([line.train.t[0], line.train.t.at(-1)]).toEqual([-0.25, 1.25]);
  const end = (path: typeof line) => path.train.loss[path.train.t.indexOf(1)];
  // Matching changes nothing that the partner computes, and a curve ends where the line does.
  expect(matched && end(matched.line)).toBeCloseTo(end(line), 5);
  expect(curve && end(curve)).toBe(end(line));
  expect(line.test?.t).toEqual(line.train.t);
  expect(barrier(line.train).height).toBeGreaterThanOrEqual(0);
  expect(likeness.cka).toBeGreaterThan(0);
  expect(matched?.distance).toBeLessThan(run.partners[0].distance);
  expect(theta).not.toEqual(weightsOf(run));
});

test("one that branches off with the run's own batches becomes the run itself, to the last bit", async () => {
  const branch = (step: number) => ({
    change: { kind: "branch", step, seed: 1 } as const,
    matching: null,
  });
  const { run } = await computed(small([branch(0), branch(17), branch(40)]));
  expect(run.partners).toHaveLength(3);
  for (const { theta, distance, line } of run.partners) {
    expect(theta).toEqual(weightsOf(run));
    expect(distance).toBe(0);
    expect(barrier(line.train).height).toBe(0);
  }
});

test("later branches end nearer", async () => {
  const branch = (step: number) => ({ change: { kind: "branch", step, seed: 9 } as const });
  const { run } = await computed(small([branch(0), branch(30)]));
  const [early, late] = run.partners;
  expect(late.distance).toBeLessThan(early.distance);
  expect(late.distance).toBeGreaterThan(0);
});

test("where every step sees all samples no branch can part", async () => {
  const whole = { training: { steps: 5, batchSize: null } };
  const { run, notices } = await computed(small([{ change: { kind: "branch" } }], whole));
  expect(notices).toEqual([expect.stringMatching(/all 60 samples in every step/)]);
  expect(run.partners).toEqual([]);
});

test.each([{ ascent: { kind: "dropout" } }, { attack: { kind: "pgd" } }] as const)(
  "unless steps draw something else: a branch of full batches with %o parts",
  async (drawn) => {
    const whole = { training: { steps: 5, batchSize: null, optimizer: drawn } };
    const branch = (seed: number) => ({ change: { kind: "branch", step: 2, seed } as const });
    const { run } = await computed(small([branch(1), branch(9)], whole));
    const [same, other] = run.partners.map(({ distance }) => distance);
    expect(same).toBe(0);
    expect(other).toBeGreaterThan(0);
  },
);

test("a partner that diverges is told of, and compared as it was before", async () => {
  const steep = { training: { steps: 40, optimizer: { learningRate: 1e6 }, batchSize: 16 } };
  const { run, notices } = await computed(small([{ matching: null }], steep));
  expect(notices).toContainEqual(
    expect.stringMatching(/^The partner \(seed 1001\) diverged at step/),
  );
  expect(run.partners[0].theta.every(Number.isFinite)).toBe(true);
});

test("a branch after the end is told of, and the other partners are trained", async () => {
  const { run, notices } = await computed(
    small([{ change: { kind: "branch", step: 41 } }, { change: { kind: "seed" } }]),
  );
  expect(notices).toEqual([expect.stringMatching(/after step 41, and this training has 40 steps/)]);
  expect(run.partners).toHaveLength(1);
});

test("a partner with a field otherwise is the network that the changed recipe trains, on the run's data", async () => {
  const rate = {
    training: { steps: 40, checkpoints: 4, batchSize: 16, optimizer: { learningRate: 0.02 } },
  };
  const noisy = { dataset: { kind: "moons", samples: 80, noise: 0.4 } } as const;
  const field = (path: string, value: number) =>
    ({ change: { kind: "field", path, value }, matching: null }) as const;
  const { run, notices } = await computed(
    small([field("training.optimizer.learningRate", 0.02), field("dataset.noise", 0.4)]),
  );
  expect(notices).toEqual([]);
  const own = run.trained?.history.trainLoss.at(-1) ?? Number.NaN;
  for (const [index, otherwise] of [rate, noisy].entries()) {
    const other = await computed(small([], otherwise));
    const { theta, line } = run.partners[index];
    expect(theta).toEqual(weightsOf(other.run));
    expect(line.train.loss[line.train.t.indexOf(0)]).toBeCloseTo(own, 6);
  }
});

test.each([
  ["model.hidden", [6], /with hidden 6 would be another network/],
  ["model.activation", "tanh", /would be another network/],
  ["training.optimizer.learningRate", -1, /cannot be trained: training.optimizer.learningRate/],
  ["training.pace", 2, /cannot be trained: training.pace/],
])("a partner with %s %s is refused in words", async (path, value, words) => {
  const { run, notices } = await computed(small([{ change: { kind: "field", path, value } }]));
  expect(run.partners).toEqual([]);
  expect(notices).toEqual([expect.stringMatching(words)]);
});

test("means of solutions have the losses of their middle, and the path through halves goes from end to end", async () => {
  const { run, notices } = await computed(
    small([{ change: { kind: "seed", seed: 5 }, halves: true }]),
  );
  expect(notices).toEqual([]);
  const [{ line, matched, halves, likeness }] = run.partners;
  const at = ({ train }: typeof line, t: number) => train.loss[train.t.indexOf(t)];
  if (matched === null || halves === null) throw new Error("incomplete report");
  const means = new Map(run.averages.map((average) => [average.kind, average]));
  expect([...means.keys()]).toEqual(["stochastic", "uniform", "matched", "greedy", "ensemble"]);
  expect(means.get("uniform")?.train.loss).toBeCloseTo(at(line, 0.5), 6);
  expect(means.get("matched")?.train.loss).toBeCloseTo(at(matched.line, 0.5), 6);
  expect(means.get("ensemble")?.test?.loss).toBeCloseTo(likeness.ensembleLoss, 9);
  expect(means.get("ensemble")?.test?.accuracy).toBe(likeness.ensembleAccuracy);
  const better = Math.min(at(line, 0), at(line, 1));
  expect(means.get("greedy")?.train.loss).toBeLessThanOrEqual(better + 1e-6);
  // The last quarter of 40 steps holds the checkpoints after 30 and 40.
  expect(means.get("stochastic")?.members).toBe(2);
  expect([at(halves, 0), at(halves, 1)]).toEqual([at(line, 0), at(line, 1)]);
  // Half of the one network, and the same with the other's half beside it, unread.
  expect(at(halves, 0.4)).toBeCloseTo(at(halves, 0.2), 5);
});

test("weights that were brought along are compared as those that were trained, and missed in words", async () => {
  const { run } = await computed(small([{ change: { kind: "seed", seed: 5 } }]));
  const [{ settings, ...trained }] = run.partners;
  const weights = { change: { kind: "weights", name: "kept", hash: "ab" } } as const;
  const brought = async (theta: Map<string, Float32Array>) => {
    const asked = small([weights]);
    const crew = directCrew();
    return outcomeOf(crew, asked, emptyRun(asked), "train", theta);
  };
  const { run: compared, notices } = await brought(new Map([["ab", trained.theta]]));
  expect(notices).toEqual([]);
  const [{ settings: asked, ...report }] = compared.partners;
  expect(report).toEqual(trained);
  expect(weightsBroughtTo(compared.partners)).toEqual([["ab", trained.theta]]);
  expect((await brought(new Map())).notices).toEqual([
    expect.stringMatching(/the weights of kept are not here/),
  ]);
  expect((await brought(new Map([["ab", new Float32Array(3)]]))).notices).toEqual([
    expect.stringMatching(/of another network: they are 3 numbers, and this one has 62/),
  ]);
});

test.each<[string, RecipeInput]>([
  ["batch normalization", { model: { kind: "mlp", hidden: [6], normalization: "batch" } }],
  [
    "convolutions",
    { dataset: { kind: "glyphs", samples: 40 }, model: { kind: "cnn", channels: [3] } },
  ],
  ["no hidden layer", { model: { kind: "mlp", hidden: [] } }],
  ["no test set", { dataset: { kind: "moons", samples: 40, testFraction: 0 } }],
  [
    "a regression",
    { dataset: { kind: "regression" }, training: { loss: { kind: "half-squared" }, steps: 20 } },
  ],
])("with %s all is measured", async (_, input) => {
  const partner = { matching: "activations", repair: true, curve: { steps: 5 } } as const;
  const { run, notices } = await computed(small([partner], input));
  expect(notices).toEqual([]);
  const [report] = run.partners;
  for (const path of [report.line, report.matched?.line, report.curve]) {
    expect(path?.train.loss.every(Number.isFinite)).toBe(true);
    expect(path?.test === null).toBe(run.data?.test === 0);
  }
});

test("the plane through a solution and the bend of the curve to it holds both, and the losses measured there", async () => {
  const { run, notices } = await computed(
    small([{ curve: { steps: 20 } }], {
      axes: { first: { kind: "partner" }, second: { kind: "partner", place: "curve" } },
      grid: { columns: 5, rows: 5 },
    }),
  );
  expect(notices).toEqual([]);
  const [{ line, curve, distance }] = run.partners;
  const [there, matched, bend] = run.solutions;
  expect([there, matched, bend].map(({ place }) => place)).toEqual([
    "solution",
    "matched",
    "curve",
  ]);
  expect([there.alpha, there.beta]).toEqual([expect.closeTo(distance, 4), expect.closeTo(0, 4)]);
  expect(Math.max(there.residual, bend.residual)).toBeLessThan(1e-5);
  expect(bend.beta).toBeGreaterThan(0);
  // The units of the matched network point another way.
  expect(matched.residual).toBeGreaterThan(0.1);
  const { t, loss } = line.train;
  expect(there.loss).toBeCloseTo(loss[t.indexOf(1)], 5);
  // The grid reaches beyond the curve, and its own points say the same as the curve.
  const { alpha, beta } = run.surface ?? { alpha: [], beta: [] };
  expect(Math.max(...alpha)).toBeGreaterThan(there.alpha);
  expect(Math.max(...beta)).toBeGreaterThan(bend.beta);
  expect(curve?.train.t).toContain(0.5);
});

test("a partner that is asked for later is placed in the plane that is there", async () => {
  const axes: RecipeInput["axes"] = { first: { kind: "partner" }, second: { kind: "random" } };
  const { run } = await computed(small([{}, { change: { kind: "branch", step: 30 } }], { axes }));
  expect(run.solutions.map(({ partner }) => partner)).toEqual([0, 0, 1, 1]);
  expect(run.solutions[0].residual).toBeLessThan(1e-5);
});

test("a plane through a partner that cannot be trained says so", async () => {
  const { notices, failure } = await computed(
    small([{ change: { kind: "branch", step: 41 } }], { axes: { first: { kind: "partner" } } }),
  );
  expect(notices).toEqual([expect.stringMatching(/after step 41/)]);
  expect(failure).toMatch(/There are no weights of partner 1: it could not be trained/);
});

test("a partner of a run that diverged is compared all the same, but for what has no finite number", async () => {
  const { run, notices, failure } = await computed(
    small([{ change: { kind: "seed", seed: 1001 } }], {
      dataset: { kind: "regression", samples: 20, testFraction: 0.2 },
      model: { kind: "mlp", hidden: [6, 6], activation: "relu" },
      training: {
        loss: { kind: "mean-squared" },
        optimizer: { rule: { kind: "sgd" }, learningRate: 50 },
        steps: 300,
        checkpoints: 6,
        batchSize: null,
      },
    }),
  );
  expect(failure).toBeNull();
  expect(run.trained?.stopped).toBe("diverged");
  expect(notices.at(-1)).toMatch(/^The partner \(seed 1001\) diverged at step \d+/);
  const [{ line, distance, matched }] = run.partners;
  expect([distance, line.train.loss[line.train.t.indexOf(0)]].every(Number.isFinite)).toBe(true);
  expect(matched?.cosines).toEqual([Number.NaN, Number.NaN]);
});
