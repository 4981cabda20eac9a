import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import type { Recipe, RecipeInput } from "../../../recipe/schema";
import { type Measure, type MeasureInput, measureSchema } from "../../../study/measure";
import { directExecutor } from "../directExecutor";
import { conditionalEntropy } from "./trainingMeasures";

const worker = directExecutor();
await worker.call("start", { backend: "wasm" });

async function measured(asked: Recipe, measures: Record<string, MeasureInput>) {
  const parsed: Record<string, Measure> = Object.fromEntries(
    Object.entries(measures).map(([id, measure]) => [id, parse(measureSchema, measure)]),
  );
  return worker.call("cell", { recipe: asked, measures: parsed });
}

async function valuesOf(input: RecipeInput, measures: Record<string, MeasureInput>) {
  const asked = recipe(input);
  const outcome = await measured(asked, measures);
  if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
  const { trained } = await worker.call("train", { recipe: asked, file: null, brokenOff: null });
  return { values: outcome.values, history: trained.history, trained };
}

const moons = { kind: "moons", samples: 60 } as const;
const net: RecipeInput["model"] = { kind: "mlp", hidden: [8] };

test("the peak and the steps until an accuracy or a loss are read off the checkpoints", async () => {
  const { values, history } = await valuesOf(
    {
      dataset: moons,
      model: net,
      training: { steps: 40, checkpoints: 8, optimizer: { learningRate: 0.4 } },
    },
    {
      peak: { kind: "peak" },
      most: { kind: "steps-until", accuracy: 0.8 },
      low: { kind: "steps-until-loss", loss: 0.5, split: "test" },
    },
  );
  expect(values.peak).toEqual([Math.max(...history.trainLoss)]);
  const [reached] = values.most;
  const row = history.step.indexOf(reached);
  expect(row).toBeGreaterThan(0);
  expect(history.trainAccuracy[row]).toBeGreaterThanOrEqual(0.8);
  expect(history.trainAccuracy[row - 1]).toBeLessThan(0.8);

  const low = history.step.indexOf(values.low[0]);
  expect(history.testLoss[low]).toBeLessThanOrEqual(0.5);
  expect(history.testLoss[low - 1]).toBeGreaterThan(0.5);

  const idle = { dataset: moons, model: net, training: { steps: 1, checkpoints: 1 } };
  const { values: none } = await valuesOf(idle, { never: { kind: "steps-until", split: "test" } });
  expect(none.never).toEqual([Number.POSITIVE_INFINITY]);
});

test("losses of phases are those at their ends, of what each trained on", async () => {
  const task = (draw: number) => ({ kind: "shuffled-targets", draw }) as const;
  const { values, trained } = await valuesOf(
    {
      dataset: moons,
      model: net,
      training: {
        steps: 0,
        phases: [
          { steps: 6, task: task(1) },
          { steps: 6, task: task(2) },
        ],
        checkpoints: 4,
      },
    },
    { ends: { kind: "phase-losses" } },
  );
  // Tasks: the data as they are, then those of the two phases.
  const { step } = trained.history;
  const at = (row: number, place: number) => trained.tasks?.trainLoss[3 * row + place];
  expect(values.ends).toEqual([at(step.indexOf(6), 1), at(step.length - 1, 2)]);
});

test("a measure of the catalog can be taken at several points of a study's training", async () => {
  const measures = [{ kind: "gradient-norm" }, { kind: "trace", products: 2 }] as const;
  const training = { steps: 12, checkpoints: 4, batchSize: 10 };
  const probes = { points: 3, measures: [measures[1]] };
  const { values, trained } = await valuesOf(
    { dataset: moons, model: net, training: { ...training, probes } },
    { norm: { ...measures[0], points: 2 }, trace: { ...measures[1], points: 3 } },
  );
  const { gradientNorm } = trained.history;
  expect(values.norm.map(Math.fround)).toEqual([gradientNorm[0], gradientNorm[4]]);
  expect(values.trace).toEqual(Array.from(trained.probes?.measured[0].values ?? []));
});

test("accuracies of a task are those of its samples, from where it is met", async () => {
  const { values, trained } = await valuesOf(
    {
      dataset: moons,
      model: net,
      training: {
        task: { kind: "classes", first: 0, last: 0 },
        steps: 20,
        phases: [{ steps: 20, task: { kind: "classes", first: 1, last: 1 } }],
        checkpoints: 4,
      },
    },
    {
      first: { kind: "task-accuracy", split: "train" },
      second: { kind: "task-accuracy", task: 1 },
    },
  );
  // Checkpoints at 0, 10, 20 of the first phase and at 20, 30, 40 of the second.
  expect(values.first.slice(0, 3)).toEqual(Array.from(trained.history.trainAccuracy.slice(0, 3)));
  expect(values.second).toEqual(Array.from(trained.history.testAccuracy.slice(3)));
  expect(values.first[3]).toBe(values.first[2]);
  expect(values.first.at(-1)).toBeLessThan(0.5);
  expect(values.second.at(-1)).toBeGreaterThan(0.5);
});

test("signs are those of a regression's test values", async () => {
  const { values, history } = await valuesOf(
    {
      // One bit that is its own sign (the class is odd where it is −1).
      dataset: { kind: "parity", bits: 2, order: 1, samples: 40, target: "sign" },
      model: { kind: "mlp", hidden: [] },
      training: { loss: { kind: "half-squared" }, steps: 200, checkpoints: 1 },
    },
    { right: { kind: "sign-accuracy" } },
  );
  expect(history.testLoss[1]).toBeLessThan(0.1);
  expect(values.right).toEqual([1]);
  const classes = recipe({ dataset: moons, model: net, training: { steps: 1 } });
  expect(
    await measured(classes, { right: { kind: "sign-accuracy" } }).catch((error) => error),
  ).toMatchObject({ message: "Signs are those of a regression." });
});

test("what equal inputs leave uncertain is the entropy of their labels", () => {
  const samples = {
    count: 6,
    inputs: Float32Array.of(0, 0, 0, 0, 1, 1),
    targets: Float32Array.of(0, 0, 0, 1, 2, 2),
  };
  const expected = (-3 * Math.log(0.75) - Math.log(0.25)) / 6;
  expect(conditionalEntropy(samples)).toBeCloseTo(expected, 12);
});

test("minima are counted from many starts: two wells, of which a slope leaves one at the bottom", async () => {
  const found = async (expression: string) => {
    const { values } = await valuesOf(
      {
        dataset: { kind: "none" },
        model: {
          kind: "function",
          expression,
          parameters: ["x", "y"].map((name) => ({ name, start: null, low: -1, high: 1 })),
        },
        training: {
          loss: { kind: "value" },
          optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
          steps: 100,
          batchSize: null,
        },
      },
      { found: { kind: "minima", starts: 12 } },
    );
    return values.found;
  };
  expect(await found("(x^2 - 1)^2 + y^2")).toEqual([2]);
  expect(await found("(x^2 - 1)^2*(1 + max(0, x)) + max(0, x)/9 + y^2")).toEqual([1]);
});
