import { expect, test } from "vitest";
import { recipe } from "../../../recipe/parse";
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
