import { expect, it } from "vitest";
import { learningRateAt } from "../recipe/learningRate";
import { recipe } from "../recipe/parse";
import type { OptimizerInput, OptimizerRecipe } from "../recipe/schema";
import type { ParameterLayout } from "../results/parameters";
import { clipGradient } from "./clips";
import { createRule } from "./rules";

const optimizerRecipe = (input: OptimizerInput): OptimizerRecipe =>
  recipe({ training: { optimizer: input } }).training.optimizer;

/** One kernel entry and one bias. */
const layout: ParameterLayout = [
  { name: "dense0/kernel", shape: [1, 1], role: "kernel", offset: 0, size: 1 },
  { name: "dense0/bias", shape: [1], role: "bias", offset: 1, size: 1 },
];

/** θ after steps at η = 0.1 with the given gradients, from (1, 2). */
function after(input: OptimizerInput, gradients: [number, number][]): number[] {
  const rule = createRule(optimizerRecipe(input), layout);
  const theta = Float32Array.of(1, 2);
  for (const gradient of gradients) rule.step(theta, Float32Array.from(gradient), 0.1);
  return Array.from(theta);
}

function expectClose(actual: number[], expected: number[]) {
  actual.forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index], 6);
  });
}

it("takes the steps one works out by hand", () => {
  const gradients: [number, number][] = [
    [1, -1],
    [0.5, 2],
  ];
  expectClose(after({ rule: { kind: "sgd" } }, gradients), [0.85, 1.9]);
  // v = 1, then 0.9·1 + 0.5 = 1.4; and −1, then −0.9 + 2 = 1.1.
  expectClose(after({ rule: { kind: "momentum", momentum: 0.9 } }, gradients), [
    1 - 0.24,
    2 - 0.01,
  ]);
  // g + 0.9v = 1.9, then 0.5 + 1.26 = 1.76; and −1.9, then 2 + 0.99 = 2.99.
  expectClose(after({ rule: { kind: "nesterov", momentum: 0.9 } }, gradients), [
    1 - 0.366,
    2 - 0.109,
  ]);
});

it("corrects Adam's bias", () => {
  // The first corrected step is η·sign(g) whatever the gradient's size.
  expectClose(after({ rule: { kind: "adam" } }, [[0.5, -50]]), [0.9, 2.1]);
  // Second step: m̂ = (0.09·1 + 0.1·3)/0.19, ŝ = (0.000999·1 + 0.001·9)/0.001999.
  const update = 0.39 / 0.19 / Math.sqrt(0.009999 / 0.001999);
  const twice = after({ rule: { kind: "adam" } }, [
    [1, 1],
    [3, 3],
  ]);
  expectClose(twice, [0.9 - 0.1 * update, 1.9 - 0.1 * update]);
});

it("decays kernels only: through the gradient, or beside it for AdamW", () => {
  expectClose(after({ rule: { kind: "sgd" }, weightDecay: 0.5 }, [[0, 0]]), [0.95, 2]);
  expectClose(after({ rule: { kind: "adamw" }, weightDecay: 0.5 }, [[1, 1]]), [0.95 - 0.1, 1.9]);
  // Coupled, the decay is part of the gradient that Adam rescales.
  expectClose(after({ rule: { kind: "adam" }, weightDecay: 0.5 }, [[0, 0]]), [0.9, 2]);
});

it("clips a share of the entries, the largest, at the size of the next", () => {
  const clipped = (share: number) => {
    const gradient = Float32Array.of(3, -10, 0.5, -2);
    clipGradient({ kind: "share", share }, gradient);
    return Array.from(gradient);
  };
  expect(clipped(0)).toEqual([3, -10, 0.5, -2]);
  expect(clipped(0.25)).toEqual([3, -3, 0.5, -2]);
  expect(clipped(0.5)).toEqual([2, -2, 0.5, -2]);
  expect(clipped(1)).toEqual([0.5, -0.5, 0.5, -0.5]);
});

it("warms up, then follows its schedule", () => {
  const rates = (kind: OptimizerRecipe["schedule"]["kind"]) =>
    [0, 1, 2, 4, 6, 8, 9].map((step) =>
      learningRateAt(optimizerRecipe({ learningRate: 8, warmup: 2, schedule: { kind } }), step, 10),
    );
  expect(rates("constant")).toEqual([4, 8, 8, 8, 8, 8, 8]);
  expect(rates("linear")).toEqual([4, 8, 8, 6, 4, 2, 1]);
  // Of the 8 steps after warm-up, the last 1.6 are those of the fall.
  expectClose(rates("warm-up-stable-decay"), [4, 8, 8, 8, 8, 8, 5]);
  expectClose(rates("cosine"), [
    4,
    8,
    8,
    4 + 4 * Math.SQRT1_2,
    4,
    4 - 4 * Math.SQRT1_2,
    4 + 4 * Math.cos((7 / 8) * Math.PI),
  ]);
});
