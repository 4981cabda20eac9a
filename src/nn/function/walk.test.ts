import { expect, test } from "vitest";
import { isFunction } from "../../catalog/models";
import { makeDataset } from "../../data/makeDataset";
import { functionRecipe } from "../../recipe/functionRecipe";
import type { OptimizerInput } from "../../recipe/schema";
import { train } from "../train";
import { functionObjective } from "./functionObjective";
import { functionStart } from "./layout";

/** Where an optimizer is after each of three steps down (x² + 4y²)/2 from (2, 1). */
async function walk(optimizer: OptimizerInput): Promise<number[][]> {
  const { dataset, model, training } = functionRecipe({
    model: {
      kind: "function",
      expression: "(x^2 + 4*y^2)/2",
      parameters: [
        { name: "x", start: 2, low: -2, high: 2 },
        { name: "y", start: 1, low: -2, high: 2 },
      ],
    },
    training: { optimizer, steps: 3, checkpoints: 3 },
  });
  if (!isFunction(model)) throw new Error("no function");
  const { train: samples } = makeDataset(dataset, 1, null);
  const objective = functionObjective({ model, samples, loss: training.loss });
  const theta = functionStart(model, 1);
  const { checkpoints } = await train({ objective, test: null, theta, training, seed: 1 });
  return [1, 2, 3].map((step) => Array.from(checkpoints.slice(2 * step, 2 * step + 2)));
}

test.each<[string, OptimizerInput, number[][]]>([
  // x ← 0.9x, y ← 0.6y.
  [
    "gradient descent",
    { rule: { kind: "sgd" } },
    [
      [1.8, 0.6],
      [1.62, 0.36],
      [1.458, 0.216],
    ],
  ],
  // v = (2, 4), (1 + 1.8, 2 + 2.4), (1.4 + 1.52, 2.2 + 0.64) with μ ½.
  [
    "heavy ball",
    { rule: { kind: "momentum", momentum: 0.5 } },
    [
      [1.8, 0.6],
      [1.52, 0.16],
      [1.228, -0.124],
    ],
  ],
  // m̂/√ŝ = (1, 1) at first; without memory it is the sign at every step.
  [
    "Adam without memory",
    { rule: { kind: "adam", beta1: 0, beta2: 0 } },
    [
      [1.9, 0.9],
      [1.8, 0.8],
      [1.7, 0.7],
    ],
  ],
  // The gradient at θ + 0.5·∇: factors 1.5 on x and 3 on 4y.
  [
    "SAM, not normalized",
    { rule: { kind: "sgd" }, ascent: { kind: "sam", radius: 0.5, normalized: false } },
    [
      [1.7, -0.2],
      [1.445, 0.04],
      [1.22825, -0.008],
    ],
  ],
])("the first three steps of %s are those by hand", async (_, optimizer, places) => {
  const found = await walk({ ...optimizer, learningRate: 0.1 });
  for (const [step, place] of found.entries())
    for (const [p, value] of place.entries()) expect(value).toBeCloseTo(places[step][p], 5);
});

test("a parameter without a start is drawn from its range, by the seed alone", () => {
  const model = {
    kind: "function" as const,
    expression: "x*y",
    parameters: [
      { name: "x", start: null, low: 2, high: 3 },
      { name: "y", start: 1, low: -1, high: 1 },
    ],
  };
  const [first, again, other] = [1, 1, 2].map((seed) => functionStart(model, seed));
  expect(first).toEqual(again);
  expect(first[0]).not.toBe(other[0]);
  expect(first[0] >= 2 && first[0] < 3).toBe(true);
  expect(first[1]).toBe(1);
});
