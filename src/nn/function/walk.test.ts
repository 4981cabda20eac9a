import { expect, test } from "vitest";
import { isFunction } from "../../catalog/models";
import { makeDataset } from "../../data/makeDataset";
import { functionRecipe } from "../../recipe/functionRecipe";
import type { OptimizerInput } from "../../recipe/schema";
import { train } from "../train";
import { functionObjective } from "./functionObjective";
import { asGame } from "./game";
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

test("extragradient takes a game of two to its equilibrium, which plain steps leave", async () => {
  const { dataset, model, training } = functionRecipe({
    model: {
      kind: "function",
      expression: "x*y",
      parameters: [
        { name: "x", start: 1, low: -2, high: 2 },
        { name: "y", start: 0, low: -2, high: 2, maximized: true },
      ],
    },
    training: { optimizer: { rule: { kind: "sgd" }, learningRate: 0.5 }, steps: 3, checkpoints: 3 },
  });
  if (!isFunction(model)) throw new Error("no function");
  const { train: samples } = makeDataset(dataset, 1, null);
  const loss = functionObjective({ model, samples, loss: training.loss });
  const places = async (optimizer: OptimizerInput) => {
    const { checkpoints } = await train({
      objective: asGame(loss, model),
      test: null,
      theta: functionStart(model, 1),
      training: { ...training, optimizer: { ...training.optimizer, ...optimizer } as never },
      seed: 1,
    });
    return Array.from(checkpoints.subarray(2));
  };
  // (x, y) ← (x − y/2, y + x/2) at each step: outwards by √1.25.
  expect(await places({})).toEqual([1, 0.5, 0.75, 1, 0.25, 1.375]);
  // With the field half a step ahead, (x, y) ← (¾x − y/2, ¾y + x/2): inwards by √(13/16).
  expect(await places({ ascent: { kind: "extragradient", ahead: 0.5 } })).toEqual([
    0.75, 0.5, 0.3125, 0.75, -0.140625, 0.71875,
  ]);
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
