import { expect, test } from "vitest";
import { train } from "../../nn/train";
import { cosine, difference } from "../../plane/vector";
import { recipe } from "../../recipe/parse";
import { finalParameters } from "../../results/trained";
import { trainingSetUp } from "./trainingSetUp";
import { trainPartner } from "./trainPartner";
import { createWorkbench } from "./workbench";

test("a branch of a training within a subspace stays in that subspace", async () => {
  const workbench = createWorkbench();
  await workbench.start("wasm");
  const { signal } = new AbortController();
  const source = {
    recipe: recipe({
      dataset: { kind: "moons", samples: 40 },
      model: { kind: "mlp", hidden: [4] },
      training: {
        steps: 6,
        batchSize: 8,
        optimizer: { rule: { kind: "sgd" }, ascent: { kind: "subspace", dimensions: 1 } },
      },
    }),
    file: null,
  };
  const { theta: start } = await trainingSetUp(source, { workbench, signal, progress() {} });
  const wayOf = async (step: number) => {
    const change = { kind: "branch", step, seed: 9 } as const;
    const { theta } = await trainPartner({ source, workbench, change, signal, onStep() {} });
    return difference(theta, start);
  };
  const [early, late] = [await wayOf(2), await wayOf(5)];
  expect(early).not.toEqual(late);
  expect(Math.abs(cosine(early, late))).toBeCloseTo(1, 4);
});

test("a branch of a training that diverges before it is that training", async () => {
  const workbench = createWorkbench();
  await workbench.start("wasm");
  const { signal } = new AbortController();
  const source = {
    recipe: recipe({
      dataset: { kind: "moons", samples: 40 },
      model: { kind: "mlp", hidden: [4] },
      training: {
        loss: { kind: "half-squared" },
        steps: 60,
        batchSize: 8,
        optimizer: { rule: { kind: "sgd" }, learningRate: 100 },
      },
    }),
    file: null,
  };
  const setUp = await trainingSetUp(source, { workbench, signal, progress() {} });
  const own = await train({ ...setUp, signal });
  expect(own.stopped).toBe("diverged");
  const change = { kind: "branch", step: own.steps + 1, seed: 9 } as const;
  const branch = await trainPartner({ source, workbench, change, signal, onStep() {} });
  expect(branch).toEqual({ theta: finalParameters(own), divergedAt: own.steps });
});
