import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
import type { TrainingRecipe } from "../../../recipe/schema";
import type { Values } from "../../../study/measure";
import { createWorkbench } from "../workbench";
import { edgeRatios } from "./edgeRatios";
import { trainCell } from "./trainedCell";

const adam = recipe({
  dataset: { kind: "moons", samples: 40, testFraction: 0 },
  model: { kind: "mlp", hidden: [4] },
  training: { steps: 6, checkpoints: 3, batchSize: null, optimizer: { rule: { kind: "adam" } } },
});

test("Adam's edge is held against the matrix it is of, and against no other where that is missing", async () => {
  const workbench = createWorkbench();
  await workbench.start("wasm");
  const context = { workbench, signal: new AbortController().signal, progress() {} };
  const cell = await trainCell(
    { recipe: adam, file: null },
    { keepMoments: true, along: [] },
    context,
  );
  const ratios = await edgeRatios(3, cell);
  expect(ratios.every(Number.isFinite)).toBe(true);
  const trained = { ...cell.trained, momentsAlong: undefined };
  await expect(edgeRatios(3, { ...cell, trained })).rejects.toThrow(
    "mean of squared gradients after 2 steps is not known",
  );
});

const sgd = recipe({
  dataset: { kind: "moons", samples: 40, testFraction: 0 },
  model: { kind: "mlp", hidden: [4] },
  training: { steps: 4, checkpoints: 2, batchSize: null, optimizer: { rule: { kind: "sgd" } } },
});

async function ratiosOf(training: Partial<TrainingRecipe>): Promise<Values> {
  const workbench = createWorkbench();
  await workbench.start("wasm");
  const context = { workbench, signal: new AbortController().signal, progress() {} };
  const source = { recipe: { ...sgd, training: { ...sgd.training, ...training } }, file: null };
  const cell = await trainCell(source, { keepMoments: false, along: [] }, context);
  return edgeRatios(1000, cell);
}

test("the curvature is that of the task that a checkpoint belongs to", async () => {
  const alone = await ratiosOf({ checkpoints: 4 });
  const { phases } = recipe({
    training: { phases: [{ steps: 4, task: { kind: "label-noise", fraction: 0.5 } }] },
  }).training;
  const followed = await ratiosOf({ checkpoints: 8, phases });
  expect(followed.slice(0, 4)).toEqual(alone);
});

test("a batch of all samples is the whole, by whatever number", async () => {
  expect(await ratiosOf({ batchSize: 64 })).toEqual(await ratiosOf({}));
});
