import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { emptyRun } from "../results/results";
import { readSnapshot, writeSnapshot } from "../snapshot/snapshotFile";
import { defaultView } from "../snapshot/view";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

type Axes = NonNullable<RecipeInput["axes"]>;

/** Plain descent on a regression, whose loss is finite for some steps however large the rate. */
function diverging(learningRate: number, axes: Axes, kind: "sgd" | "adam" = "sgd"): RecipeInput {
  return {
    dataset: { kind: "regression", samples: 20, testFraction: 0 },
    model: { kind: "mlp", hidden: [6], activation: "relu" },
    training: {
      loss: { kind: "mean-squared" },
      steps: 400,
      checkpoints: 4,
      batchSize: null,
      optimizer: { rule: { kind }, learningRate },
    },
    grid: { columns: 5, rows: 5 },
    axes,
    curvature: { top: 2, bottom: 1 },
  };
}

async function outcome(input: RecipeInput) {
  const notices: string[] = [];
  const run = await runExperimentWith(directCrew())(emptyRun(recipe(input)), "train", {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice: (message) => notices.push(message) },
  });
  return { run, notices };
}

const axesOf: [string, Axes][] = [
  ["principal components", {}],
  [
    "eigenvectors",
    { first: { kind: "eigenvector" }, second: { kind: "eigenvector", end: "bottom" } },
  ],
  ["random directions", { first: { kind: "random" }, second: { kind: "random", index: 1 } }],
  [
    "the gradient and a random direction",
    { first: { kind: "gradient" }, second: { kind: "random" } },
  ],
  ["one principal component", { second: null }],
];

/** Steps from far above what is stable to absurd: the loss leaves the numbers sooner and sooner. */
const rates = [3, 1e3, 1e6];

test.each(axesOf)("a training that diverges is shown in a plane of %s", async (_, axes) => {
  for (const rate of rates) {
    const { run, notices } = await outcome(diverging(rate, axes));
    const { trained, surface } = run;
    expect(trained?.stopped).toBe("diverged");
    // The path ends one step before, wherever checkpoints were due.
    expect(trained?.history.step.at(-1)).toBe((trained?.steps ?? 0) - 1);
    expect(trained?.history.trainLoss.every(Number.isFinite)).toBe(true);
    expect(notices[0]).toContain(`diverged at step ${trained?.steps}`);
    expect(surface?.done.every((done) => done === 1)).toBe(true);
    expect(surface?.originLoss).toBe(trained?.history.trainLoss.at(-1));
    const kept = writeSnapshot({ title: "", run, view: defaultView });
    expect((await readSnapshot(kept)).run.trained?.stopped).toBe("diverged");
  }
});

test("an axis that a path so short does not have is replaced, and that is said", async () => {
  const { run, notices } = await outcome(diverging(1e6, {}));
  expect(run.trained?.history.step.length).toBeLessThan(3);
  expect(run.axes?.second).toMatchObject({
    recipe: { kind: "random" },
    name: expect.stringContaining("for want of PC 2"),
  });
  expect(notices.join("\n")).toContain("There is no PC 2 after a training that ended so early");
});

/** Steps so long that all hidden units die or saturate before the loss leaves the numbers: it stays finite. */
const straight: [string, number, RecipeInput][] = [
  [
    "units die",
    30,
    {
      dataset: { kind: "spirals", samples: 60 },
      model: { kind: "mlp", hidden: [8], activation: "gelu" },
    },
  ],
  [
    "units saturate",
    1e6,
    {
      dataset: { kind: "blobs", samples: 60 },
      model: { kind: "mlp", hidden: [8], activation: "tanh" },
    },
  ],
];

test.each(straight)("a training is shown that goes straight, since %s", async (_, rate, input) => {
  const { run, notices } = await outcome({
    ...input,
    training: {
      steps: 60,
      checkpoints: 5,
      optimizer: { rule: { kind: "sgd" }, learningRate: rate },
    },
    grid: { columns: 5, rows: 5 },
    curvature: { top: 1, bottom: 1 },
  });
  expect(run.trained?.stopped).toBe("finished");
  expect(run.surface?.done.every((done) => done === 1)).toBe(true);
  expect(notices[0]).toContain("There is no PC 2 after this training. The picture has random 1");
});

test("a training that diverges under Adam is shown along its moments", async () => {
  const axes: Axes = { first: { kind: "adam", moment: "second-root" }, second: null };
  const deep: RecipeInput["model"] = { kind: "mlp", hidden: [6, 6, 6, 6, 6], activation: "relu" };
  const { run } = await outcome({ ...diverging(1e6, axes, "adam"), model: deep });
  expect(run.trained?.stopped).toBe("diverged");
  expect(run.surface?.done.every((done) => done === 1)).toBe(true);
});
