import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import type { RecipeInput } from "../../../recipe/schema";
import { emptyRun } from "../../../results/results";
import { cellsOf } from "../../../study/cell";
import type { RecipePatch } from "../../../study/patch";
import type { Study } from "../../../study/study";
import { runExperimentWith } from "../../runExperiment";
import { directCrew, directExecutor } from "../directExecutor";
import { surfaceQuantities } from "./surface";

const base: RecipeInput = {
  dataset: { kind: "moons", samples: 60 },
  model: { kind: "mlp", hidden: [7], normalization: "batch" },
  training: { steps: 20, batchSize: 16, checkpoints: 4 },
  grid: { columns: 7, rows: 5 },
  evaluation: { samples: 30, batchStatistics: "frozen" },
};
const quantities = ["losses", "highest", "basin", "non-convex", "explained"] as const;
const measures = Object.fromEntries(
  quantities.map((quantity) => [quantity, { kind: "surface" as const, quantity }]),
);

/** Every way of looking at one network. */
const views: Record<string, RecipePatch> = {
  plane: {},
  finer: { grid: { columns: 9 } },
  range: { grid: { alpha: [-1, 2] } },
  line: { axes: { second: null } },
  random: { axes: { first: { kind: "random" }, second: { kind: "random", index: 1 } } },
  eigenvectors: { axes: { first: { kind: "eigenvector" } } },
  tested: { evaluation: { split: "test" } },
};
const study: Study = {
  id: "views",
  base,
  variations: Object.fromEntries(
    Object.entries(views).map(([name, change]) => [name, { label: name, change }]),
  ),
  seeds: 1,
  measures,
  criterion: null,
};

test("a study measures the very surface that a run of the recipe draws, of one training for all views", async () => {
  const worker = directExecutor();
  await worker.call("start", { backend: "wasm" });
  const crew = directCrew();
  const trained = new Set<string>();
  for (const { variation, recipe: asked, measures: wanted } of cellsOf(study)) {
    const onProgress = (_: number, detail: string) => {
      if (detail.startsWith("step ")) trained.add(variation);
    };
    const task = { recipe: asked, measures: wanted };
    const outcome = await worker.call("cell", task, { onProgress });
    if (outcome.status !== "finished") throw new Error(JSON.stringify(outcome));
    const run = await runExperimentWith(crew)(emptyRun(asked), "train", {
      backend: "wasm",
      file: null,
      signal: new AbortController().signal,
      observer: { progress() {}, update() {}, notice() {} },
    });
    const { losses, highest, explained } = outcome.values;
    expect(losses).toEqual(Array.from(run.surface?.loss ?? []));
    expect(highest).toEqual([Math.max(...losses)]);
    expect(explained).toEqual([run.axes?.explained ?? Number.NaN]);
  }
  expect(trained).toEqual(new Set(["plane"]));
});

test("a plane that does not exist is told of in words", async () => {
  const worker = directExecutor();
  await worker.call("start", { backend: "wasm" });
  const asked = recipe({ ...base, training: { steps: 1, checkpoints: 1 } });
  const [{ measures: wanted }] = cellsOf(study);
  await expect(worker.call("cell", { recipe: asked, measures: wanted })).rejects.toThrow(
    "principal component 2 does not exist",
  );
});

test("a point without a loss is in no basin and takes no other out of it", () => {
  const { basin } = surfaceQuantities;
  expect(basin(Float32Array.of(0, 0.25, Number.NaN, 3))).toEqual([0.5]);
  expect(basin(Float32Array.of(0, 0.25, Number.POSITIVE_INFINITY, 3))).toEqual([0.5]);
  expect(basin(Float32Array.of(Number.NaN))).toEqual([Number.NaN]);
});
