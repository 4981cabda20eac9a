import { parse } from "valibot";
import { describe, expect, test } from "vitest";
import { pointOfPlane } from "../plane/pointOfPlane";
import { parseRecipe, recipe } from "../recipe/parse";
import { MOST_STARTS, type RecipeInput } from "../recipe/schema";
import type { CommonTerrain } from "../results/commonTerrain";
import { emptyRun, type Run, type Trained } from "../results/results";
import { parametersAt } from "../results/trained";
import { type Measure, type MeasureInput, measureSchema } from "../study/measure";
import { pathsTogetherWith } from "./pathsTogether";
import type { Executor } from "./protocol";
import { runExperimentWith } from "./runExperiment";
import { directCrew, directExecutor } from "./worker/directExecutor";

const { signal } = new AbortController();
const options = { backend: "wasm" as const, file: null, signal };

const training = { steps: 12, batchSize: 16, checkpoints: 4 };
const base: RecipeInput = {
  dataset: { kind: "moons", samples: 60 },
  model: { kind: "mlp", hidden: [6] },
  training,
  grid: { columns: 5, rows: 5 },
  curvature: { top: 0, bottom: 0 },
};
const at = { alpha: -0.75, beta: 0.5 };

function run(asked: RecipeInput): Promise<Run> {
  const observer = { progress() {}, update() {}, notice() {} };
  const begun = emptyRun(recipe(asked));
  return runExperimentWith(directCrew())(begun, "train", { ...options, observer });
}

/** Trained with Adam from a point of the base's landscape. */
const ball = (axes: RecipeInput["axes"] = {}): RecipeInput => ({
  ...base,
  training: {
    ...training,
    optimizer: { rule: { kind: "adam" }, learningRate: 0.01 },
    start: { training, axes, ...at },
  },
});

function startOf({ trained }: Run): Float32Array {
  if (trained === null) throw new Error("Nothing was trained.");
  return parametersAt(trained, 0);
}

test.each<[string, RecipeInput["axes"]]>([
  ["principal components", {}],
  ["random directions", { first: { kind: "random" }, second: { kind: "random", index: 1 } }],
  [
    "an eigenvector and the gradient",
    { first: { kind: "eigenvector" }, second: { kind: "gradient" } },
  ],
  ["a line", { second: null }],
])("a training starts on the landscape of another, of %s", async (_, axes) => {
  const [landscape, dropped] = await Promise.all([run({ ...base, axes }), run(ball(axes))]);
  if (landscape.axes === null) throw new Error("There is no plane.");
  expect(startOf(dropped)).toEqual(pointOfPlane(landscape.axes, at.alpha, at.beta));
});

test("its path begins on that surface, leaves it, and is the same again", async () => {
  const [landscape, dropped, again] = await Promise.all([run(base), run(ball()), run(ball())]);
  expect(again.trained?.checkpoints).toEqual(dropped.trained?.checkpoints);
  const seen: CommonTerrain[] = [];
  await pathsTogetherWith(directCrew())([landscape, dropped], "first", {
    ...options,
    onProgress() {},
    notice() {},
    onUpdate: (terrain) => seen.push(terrain),
  });
  const { alpha, beta, loss, planeLoss, residual } = seen[0].trajectories[1];
  expect(alpha[0]).toBeCloseTo(at.alpha, 5);
  expect(beta[0]).toBeCloseTo(at.beta, 5);
  expect(loss[0]).toBeCloseTo(planeLoss[0], 5);
  expect(residual[0]).toBeLessThan(1e-5);
  expect(residual.at(-1)).toBeGreaterThan(1e-3);
});

describe("a landscape of another loss than the training that starts on it", () => {
  const asked = recipe({
    ...ball(),
    training: {
      ...ball().training,
      start: { training: { ...training, loss: { kind: "mean-squared" } }, ...at },
    },
  });
  const fresh = async (): Promise<Executor> => {
    const worker = directExecutor();
    await worker.call("start", { backend: "wasm" });
    return worker;
  };
  const parsed = (measure: MeasureInput): Measure => parse(measureSchema, measure);

  test("is left behind where a study trains another network for comparison", async () => {
    const measures = {
      before: parsed({ kind: "loss" }),
      barrier: parsed({ kind: "between", quantity: "barrier" }),
      after: parsed({ kind: "loss" }),
    };
    const outcome = await (await fresh()).call("cell", { recipe: asked, measures });
    if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
    const { before, barrier, after } = outcome.values;
    expect(after).toEqual(before);
    expect(barrier[0]).toBeGreaterThanOrEqual(0);
  });

  test("is left behind where Adam's moments are had by training once more", async () => {
    const { trained } = await (await fresh()).call("train", {
      recipe: asked,
      file: null,
      brokenOff: null,
    });
    const settings = { points: 3, trace: 0, traceBy: "hutchinson" } as const;
    const trackOf = async (of: Trained) => {
      const input = { recipe: asked, file: null, trained: of, settings };
      return (await fresh()).call("track", { ...input, of: "preconditioned" });
    };
    const { momentsAlong: _, ...forgotten } = trained;
    expect((await trackOf(forgotten)).track).toEqual((await trackOf(trained)).track);
  });
});

test("a landscape may start on another itself, and its point is found again", async () => {
  const first = ball({ second: null });
  const [landscape, dropped] = await Promise.all([
    run({ ...first, axes: { first: { kind: "random" }, second: { kind: "random", index: 1 } } }),
    run({
      ...base,
      training: {
        ...training,
        start: {
          ...at,
          training: first.training,
          axes: { first: { kind: "random" }, second: { kind: "random", index: 1 } },
        },
      },
    }),
  ]);
  if (landscape.axes === null) throw new Error("There is no plane.");
  expect(startOf(dropped)).toEqual(pointOfPlane(landscape.axes, at.alpha, at.beta));
});

test("landscapes before a training's own are few, and of planes that can be found again", () => {
  const before = (count: number): NonNullable<RecipeInput["training"]> =>
    count === 0 ? training : { ...training, start: { ...at, training: before(count - 1) } };
  const asked = (count: number) => parseRecipe({ ...base, training: before(count) });
  expect(asked(MOST_STARTS)).toMatchObject({ ok: true });
  expect(asked(MOST_STARTS + 1)).toMatchObject({ ok: false });
  const throughPartner = ball({ first: { kind: "partner" } });
  expect(parseRecipe(throughPartner)).toMatchObject({
    ok: false,
    problems: [{ path: "training.start.axes.first.kind" }],
  });
});
