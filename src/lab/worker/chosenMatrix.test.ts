import { afterAll, beforeAll, expect, test } from "vitest";
import { denseHessian } from "../../curvature/denseHessian";
import { hessianOperator } from "../../curvature/operator";
import { makeDataset } from "../../data/makeDataset";
import { fusedObjective } from "../../nn/fusedObjective";
import { initialize } from "../../nn/initialize";
import type { Objective } from "../../nn/objective";
import { stream } from "../../random/stream";
import { recipe } from "../../recipe/parse";
import type { MatrixRecipe } from "../../recipe/schema";
import { chosenMatrix, type MatrixChoice } from "./chosenMatrix";

const asked = recipe({
  dataset: { kind: "blobs", samples: 24, classes: 3, testFraction: 0 },
  model: { kind: "mlp", hidden: [4], activation: "tanh" },
});
let objective: Objective;
let choice: Omit<MatrixChoice, "of" | "seed">;

beforeAll(async () => {
  const { train: samples, task, inputShape } = await makeDataset(asked.dataset, asked.seed, null);
  const spec = { model: asked.model, inputShape, task };
  objective = await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } });
  choice = { objective, theta: initialize(spec, 1), samples, task };
});
afterAll(() => objective.dispose());

async function written(of: Partial<MatrixRecipe>, seed = 1) {
  const whole: MatrixRecipe = { part: "hessian", restriction: { kind: "whole" } };
  const { operator, size } = chosenMatrix({ ...choice, seed, of: { ...whole, ...of } });
  const matrix = await denseHessian(operator, size);
  if (matrix === null) throw new Error("not aborted");
  return { size, values: matrix.values };
}

test("Gauss–Newton part and residual add up to the Hessian", async () => {
  const [whole, part, rest] = await Promise.all([
    written({}),
    written({ part: "gauss-newton" }),
    written({ part: "residual" }),
  ]);
  whole.values.forEach((h, i) => {
    expect(part.values[i] + rest.values[i]).toBeCloseTo(h, 6);
  });
});

test("the classes' Hessians average to the whole, weighted by their samples", async () => {
  const whole = await written({});
  const mean = new Float64Array(whole.values.length);
  for (let index = 0; index < 3; index++) {
    const { values } = await written({ restriction: { kind: "class", index } });
    const members = choice.samples.targets.filter((label) => label === index).length;
    values.forEach((h, i) => {
      mean[i] += (h * members) / choice.samples.count;
    });
  }
  whole.values.forEach((h, i) => {
    expect(mean[i]).toBeCloseTo(h, 6);
  });
});

test("a layer's block is the sub-matrix of its parameters, and nothing else", async () => {
  const whole = await written({});
  const first = objective.layout.filter(({ name }) => name.startsWith("dense0/"));
  const { offset } = first[0];
  const block = await written({ restriction: { kind: "layer", index: 0 } });
  expect(block.size).toBe(first.reduce((sum, { size }) => sum + size, 0));
  for (let i = 0; i < block.size; i++) {
    for (let j = 0; j < block.size; j++) {
      const expected = whole.values[(offset + i) * whole.size + offset + j];
      expect(block.values[i * block.size + j]).toBeCloseTo(expected, 6);
    }
  }
});

test("a batch is so many samples, drawn by the seed", async () => {
  const restriction = { kind: "batch", size: 5 } as const;
  const { values } = await written({ restriction });
  const batch = stream(1, "evaluation").permutation(choice.samples.count).slice(0, 5);
  const byHand = await denseHessian(
    hessianOperator(objective, choice.theta, batch),
    choice.theta.length,
  );
  expect(values).toEqual(byHand?.values);
  expect((await written({ restriction }, 2)).values).not.toEqual(values);
});

test("a batch as large as the set is the whole; what does not exist is refused in words", async () => {
  const whole = await written({});
  const batch = await written({ restriction: { kind: "batch", size: 500 } });
  expect(batch.values).toEqual(whole.values);
  await expect(written({ restriction: { kind: "class", index: 7 } })).rejects.toThrow("class 7");
  await expect(written({ restriction: { kind: "layer", index: 9 } })).rejects.toThrow("layer 9");
});
