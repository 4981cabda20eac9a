import { expect, it } from "vitest";
import { learningRateAt } from "../recipe/learningRate";
import { recipe } from "../recipe/parse";
import type { OptimizerInput, OptimizerRecipe } from "../recipe/schema";
import type { ParameterLayout } from "../results/parameters";
import { clipGradient } from "./clips";
import { createRule } from "./rules";
import { orthogonalize } from "./rules/muon";

const optimizerRecipe = (input: OptimizerInput): OptimizerRecipe =>
  recipe({ training: { optimizer: input } }).training.optimizer;

/** One kernel entry and one bias. */
const layout: ParameterLayout = [
  { name: "dense0/kernel", shape: [1, 1], role: "kernel", offset: 0, size: 1 },
  { name: "dense0/bias", shape: [1], role: "bias", offset: 1, size: 1 },
];

/** θ after steps at η = 0.1 with the given gradients, from (1, 2), each where the loss is 1. */
function after(input: OptimizerInput, gradients: [number, number][]): number[] {
  const rule = createRule(optimizerRecipe(input), layout);
  const theta = Float32Array.of(1, 2);
  for (const gradient of gradients) rule.step(theta, Float32Array.from(gradient), 0.1, 1);
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

it("divides by the root of squares that it remembers or adds up", () => {
  const gradients: [number, number][] = [
    [1, -2],
    [3, 1],
  ];
  // v = ½ and 2, then ¼ + 4½ and 1 + ½.
  expectClose(after({ rule: { kind: "rmsprop", memory: 0.5 } }, gradients), [
    1 - 0.1 / Math.sqrt(0.5) - 0.3 / Math.sqrt(4.75),
    2 + 0.2 / Math.sqrt(2) - 0.1 / Math.sqrt(1.5),
  ]);
  expectClose(after({ rule: { kind: "adagrad" } }, gradients), [
    0.9 - 0.3 / Math.sqrt(10),
    2.1 - 0.1 / Math.sqrt(5),
  ]);
});

it("goes by the sign of what it remembers together with the gradient, as Lion does", () => {
  const rule = { kind: "lion", mixing: 0.5, memory: 0.75 } as const;
  // m = ¼ and −½ after the first step; ½m + ½g = ½(¼ − ½) and ½(−½ + ¼): both negative.
  expectClose(
    after({ rule }, [
      [1, -2],
      [-0.5, 0.25],
    ]),
    [1, 2.2],
  );
  expectClose(after({ rule, weightDecay: 0.5 }, [[1, 1]]), [0.9 - 0.05, 1.9]);
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

it("takes half of Adam's step where the gradient stays the same, as diffGrad does", () => {
  // At first the gradient before is 0: ξ of 1 and of 2; then the gradients are the same.
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const [one, two] = [0.1 * sigmoid(1), 0.1 * sigmoid(2)];
  expectClose(after({ rule: { kind: "diffgrad" } }, [[1, -2]]), [1 - one, 2 + two]);
  const twice = after({ rule: { kind: "diffgrad" } }, [
    [1, -2],
    [1, -2],
  ]);
  expectClose(twice, [1 - one - 0.05, 2 + two + 0.05]);
});

it("goes as far as a share of the tensor, by kernel or by any", () => {
  // ‖w‖/‖g‖ is 1/4 for the kernel; the bias keeps its own gradient.
  const lars = { kind: "lars", momentum: 0.5, trust: 0.2 } as const;
  expectClose(after({ rule: lars }, [[4, 4]]), [1 - 0.1 * 0.2, 2 - 0.4]);
  const twice: [number, number][] = [
    [4, 4],
    [0, 0],
  ];
  expectClose(after({ rule: lars }, twice), [1 - 0.03, 2 - 0.6]);
  // Decay is part of g, of which the length is all that counts in a kernel of one entry.
  expectClose(after({ rule: lars, weightDecay: 1 }, [[3, 1]]), [1 - 0.02, 1.9]);
  // Adam's first step has length 1: each tensor moves by a tenth of itself.
  expectClose(after({ rule: { kind: "lamb" } }, [[0.5, -50]]), [0.9, 2.2]);
});

it("steps along matrices whose singular values are alike, and with Adam elsewhere, as Muon does", () => {
  expectClose(after({ rule: { kind: "muon" } }, [[-5, 7]]), [1 + 0.1 * ofOneEntry(), 1.9]);
  const matrix = Float64Array.of(3, -1, 0.5, 2, 1, 4);
  const made = matrix.slice();
  orthogonalize(made, 3, 2);
  const product = (a: Float64Array, b: Float64Array, i: number, j: number) =>
    [0, 1, 2].reduce((sum, row) => sum + a[2 * row + i] * b[2 * row + j], 0);
  const [xx, xy, yy] = [
    product(made, made, 0, 0),
    product(made, made, 0, 1),
    product(made, made, 1, 1),
  ];
  const half = Math.hypot((xx - yy) / 2, xy);
  for (const square of [(xx + yy) / 2 - half, (xx + yy) / 2 + half]) {
    expect(square).toBeGreaterThan(0.6 ** 2);
    expect(square).toBeLessThan(1.25 ** 2);
  }
  // With UDVᵀ for USVᵀ, VDSVᵀ is symmetric.
  expect(product(made, matrix, 0, 1)).toBeCloseTo(product(made, matrix, 1, 0), 10);
});

it("goes no further than the loss can fall, as MoMo does", () => {
  const momo = (lowest: number) => ({ rule: { kind: "momo", momentum: 0.5, lowest } }) as const;
  // The model of the first step is 1 + g·(θ′ − θ): 0 at (1/25)·g, which is nearer than 0.1·g.
  expectClose(after(momo(0), [[3, 4]]), [1 - 3 / 25, 2 - 4 / 25]);
  expectClose(after(momo(-9), [[3, 4]]), [0.7, 1.6]);
  expectClose(after(momo(1), [[3, 4]]), [1, 2]);
  // Then, at θ = (0.7, 1.6): d = ½(3, 4) + ½(1, 0), γ = ½·11 + ½·0.7, f̄ = 1.
  const model = 1 + (2 * 0.7 + 2 * 1.6) - (5.5 + 0.35) + 9;
  const step = Math.min(0.1, model / 8);
  const twice: [number, number][] = [
    [3, 4],
    [1, 0],
  ];
  expectClose(after(momo(-9), twice), [0.7 - 2 * step, 1.6 - 2 * step]);
});

it("decays kernels only: through the gradient, or beside it for AdamW", () => {
  expectClose(after({ rule: { kind: "sgd" }, weightDecay: 0.5 }, [[0, 0]]), [0.95, 2]);
  expectClose(after({ rule: { kind: "adamw" }, weightDecay: 0.5 }, [[1, 1]]), [0.95 - 0.1, 1.9]);
  // Coupled, the decay is part of the gradient that Adam rescales.
  expectClose(after({ rule: { kind: "adam" }, weightDecay: 0.5 }, [[0, 0]]), [0.9, 2]);
});

/** Muon's step of a matrix of one positive entry, before η: the polynomial of 1, which is 0.701, and on. */
function ofOneEntry(): number {
  const p = (x: number) => 3.4445 * x - 4.775 * x ** 3 + 2.0315 * x ** 5;
  return 0.2 * p(p(p(p(p(1)))));
}

it("decays all parameters where that is asked for, each as its rule decays kernels", () => {
  const all = { weightDecay: 0.5, decayed: "all" } as const;
  const none: [number, number][] = [[0, 0]];
  // ½θ is ½ and 1.
  expectClose(after({ rule: { kind: "sgd" }, ...all }, none), [0.95, 1.9]);
  expectClose(after({ rule: { kind: "momentum" }, ...all }, [...none, ...none]), [
    0.95 - 0.1 * (0.9 * 0.5 + 0.5 * 0.95),
    1.9 - 0.1 * (0.9 * 1 + 0.5 * 1.9),
  ]);
  expectClose(after({ rule: { kind: "adam" }, ...all }, none), [0.9, 1.9]);
  expectClose(after({ rule: { kind: "adamw" }, ...all }, [[1, 1]]), [0.95 - 0.1, 1.9 - 0.1]);
  expectClose(after({ rule: { kind: "lion" }, ...all }, [[1, 1]]), [0.95 - 0.1, 1.9 - 0.1]);
  // The kernel's step has a length of its own; the bias goes along its own pull.
  expectClose(after({ rule: { kind: "lars", trust: 0.2 }, ...all }, none), [1 - 0.02, 1.9]);
  // r is 1.5 and 2, made as long as the tensors.
  expectClose(after({ rule: { kind: "lamb" }, ...all }, [[1, 1]]), [0.9, 1.8]);
  // Beside Muon's step of a kernel, and beside Adam's of a bias.
  expectClose(after({ rule: { kind: "muon" }, ...all }, [[1, 1]]), [
    1 - 0.1 * (ofOneEntry() + 0.5),
    1.9 - 0.1,
  ]);
  // g is ½θ, and the loss it goes down from is 1 + ¼·1² + ¼·2²: far above 0.1·‖g‖².
  expectClose(after({ rule: { kind: "momo" }, ...all }, none), [0.95, 1.9]);
});

it("leaves out of decay what the recipe says, and that is all but kernels by default", () => {
  const optimizer = optimizerRecipe({ weightDecay: 0.5 });
  expect(optimizer.decayed).toBe("kernels");
  const parts = ["kernel", "bias", "scale", "shift"] as const;
  const layout: ParameterLayout = parts.map((role, offset) => ({
    name: role,
    shape: [1],
    role,
    offset,
    size: 1,
  }));
  const decayed = (of: OptimizerRecipe["decayed"]) => {
    const theta = Float32Array.of(1, 1, 1, 1);
    const rule = createRule({ rule: { kind: "sgd" }, weightDecay: 0.5, decayed: of }, layout);
    rule.step(theta, new Float32Array(4), 0.5, 1);
    return Array.from(theta);
  };
  expect(decayed("kernels")).toEqual([0.75, 1, 1, 1]);
  expect(decayed("all")).toEqual([0.75, 0.75, 0.75, 0.75]);
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

it("clips by value, entry by entry, and by norm, all alike", () => {
  const clipped = (kind: "value" | "norm", limit: number) => {
    const gradient = Float32Array.of(3, -4, 0.5);
    clipGradient({ kind, limit }, gradient);
    return Array.from(gradient);
  };
  expect(clipped("value", 2)).toEqual([2, -2, 0.5]);
  expect(clipped("value", 5)).toEqual([3, -4, 0.5]);
  const share = 2 / Math.hypot(3, 4, 0.5);
  expectClose(clipped("norm", 2), [3 * share, -4 * share, 0.5 * share]);
  expect(clipped("norm", 6)).toEqual([3, -4, 0.5]);
});

/** η at some of 10 steps, of which the first 2 warm up to 8. */
function ratesOf(schedule: NonNullable<OptimizerInput["schedule"]>, steps = [0, 1, 2, 4, 6, 8, 9]) {
  const optimizer = optimizerRecipe({ learningRate: 8, warmup: 2, schedule });
  return steps.map((step) => learningRateAt(optimizer, step, 10));
}

it("warms up, then follows its schedule", () => {
  const rates = (kind: OptimizerRecipe["schedule"]["kind"]) => ratesOf({ kind });
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

it("falls in steps, at shares of what follows warm-up", () => {
  // Of 8 steps after warm-up, a quarter is over at step 4 and a half at step 6, on the dot.
  const at = [0.25, 0.5];
  expect(ratesOf({ kind: "step", factor: 0.5, at }, [1, 3, 4, 5, 6, 9])).toEqual([
    8, 8, 4, 4, 2, 2,
  ]);
  expect(ratesOf({ kind: "step", at: [] }, [2, 9])).toEqual([8, 8]);
});

it("goes up and down in one cycle", () => {
  // Up over 2 steps from a quarter of 8, down over 6.
  const rates = ratesOf({ kind: "one-cycle", rise: 0.25, start: 0.25 }, [2, 3, 4, 7, 10]);
  expectClose(rates, [2, 5, 8, 4, 0]);
});

it("starts anew after each cosine, of cycles that may grow", () => {
  expectClose(ratesOf({ kind: "cosine-restarts", cycles: 2 }, [2, 4, 6, 8, 10]), [8, 4, 8, 4, 0]);
  // 8 steps are 8/7, 16/7 and 32/7 of them: the second begins within step 3, at 1.14.
  const grown = (done: number, first: number, length: number) =>
    4 * (1 + Math.cos((Math.PI * (done - first)) / length));
  expectClose(ratesOf({ kind: "cosine-restarts", cycles: 3, growth: 2 }, [3, 4, 6]), [
    grown(1, 0, 8 / 7),
    grown(2, 8 / 7, 16 / 7),
    grown(4, 24 / 7, 32 / 7),
  ]);
});
