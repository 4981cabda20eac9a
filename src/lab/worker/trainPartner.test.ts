import { expect, test } from "vitest";
import { train } from "../../nn/train";
import { cosine, difference } from "../../plane/vector";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import { finalParameters } from "../../results/trained";
import { trainingSetUp } from "./trainingSetUp";
import { trainPartner } from "./trainPartner";
import { createWorkbench } from "./workbench";

/** A training of a small network, and where it can be carried out. */
async function smallTraining(training: RecipeInput["training"]) {
  const workbench = createWorkbench();
  await workbench.start("wasm");
  const { signal } = new AbortController();
  const source = {
    recipe: recipe({
      dataset: { kind: "moons", samples: 40 },
      model: { kind: "mlp", hidden: [4] },
      training: { batchSize: 8, ...training },
    }),
    file: null,
  };
  const setUp = await trainingSetUp(source, { workbench, signal, progress() {} });
  const branch = (step: number) => {
    const change = { kind: "branch", step, seed: 9 } as const;
    return trainPartner({ source, workbench, change, signal, onStep() {} });
  };
  return { setUp, signal, branch };
}

test("a branch of a training within a subspace stays in that subspace", async () => {
  const { setUp, branch } = await smallTraining({
    steps: 6,
    optimizer: { rule: { kind: "sgd" }, ascent: { kind: "subspace", dimensions: 1 } },
  });
  const wayOf = async (step: number) => difference((await branch(step)).theta, setUp.theta);
  const [early, late] = [await wayOf(2), await wayOf(5)];
  expect(early).not.toEqual(late);
  expect(Math.abs(cosine(early, late))).toBeCloseTo(1, 4);
});

test("a branch of a training that diverges before it is that training", async () => {
  const { setUp, signal, branch } = await smallTraining({
    loss: { kind: "half-squared" },
    steps: 60,
    optimizer: { rule: { kind: "sgd" }, learningRate: 100 },
  });
  const own = await train({ ...setUp, signal });
  expect(own.stopped).toBe("diverged");
  expect(await branch(own.steps + 1)).toEqual({
    theta: finalParameters(own),
    divergedAt: own.steps,
  });
});
