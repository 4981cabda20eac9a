/** Trainings of a function from many starts, against what is known of it by hand. */
import { expect, test } from "vitest";
import { functionRecipe } from "../recipe/functionRecipe";
import type { RecipeInput } from "../recipe/schema";
import { emptyRun, type Run } from "../results/results";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

/** What a run of a function of x and y over [−2, 2]² knows in the end. */
async function seen(
  expression: string,
  start: [number, number],
  training: RecipeInput["training"],
  curvature: RecipeInput["curvature"],
): Promise<Run> {
  const recipe = functionRecipe({
    model: {
      kind: "function",
      expression,
      parameters: ["x", "y"].map((name, p) => ({ name, start: start[p], low: -2, high: 2 })),
    },
    training,
    grid: { columns: 5, rows: 5, alpha: [-2, 2], beta: [-2, 2] },
    curvature: { top: 0, bottom: 0, ...curvature },
  });
  const observer = {
    progress() {},
    update() {},
    notice: (words: string) => expect(words).toBe(""),
  };
  const options = { backend: "wasm", file: null, signal: new AbortController().signal } as const;
  return runExperimentWith(directCrew())(emptyRun(recipe), "train", { ...options, observer });
}

const descent = (learningRate: number, steps: number) => ({
  optimizer: { rule: { kind: "sgd" as const }, learningRate },
  steps,
  checkpoints: steps,
});

test("the basins of a function with two wells are mirror images, parted by its axis of symmetry", async () => {
  const { basins } = (
    await seen("(x^2 - 1)^2 + y^2", [0.5, 1], descent(0.02, 200), {
      basins: { columns: 9, rows: 5 },
    })
  ).curvature;
  if (basins === null) throw new Error("not carried out");
  const { endAlpha, endBeta, steps } = basins;
  for (let j = 0; j < 5; j++) {
    for (let i = 0; i < 9; i++) {
      const [cell, mirrored] = [j * 9 + i, j * 9 + 8 - i];
      // x = 0 is never left.
      expect(endAlpha[cell]).toBeCloseTo(Math.sign(i - 4), 2);
      // y ← 0.96 y.
      expect(endBeta[cell]).toBeCloseTo((j - 2) * 0.96 ** 200, 5);
      expect(endAlpha[cell]).toBe(endAlpha[mirrored] === 0 ? 0 : -endAlpha[mirrored]);
      expect(steps[cell]).toBe(steps[mirrored]);
    }
  }
  // From y = −2, and x = −1 where it stays: within 0.04 of 0 once 0.96^t ≤ 0.02; at x = ±1 nothing else moves.
  expect(steps[2]).toBe(Math.ceil(Math.log(0.02) / Math.log(0.96)));
});

test("a walk that leaves the plane for good, or diverges, says so in place of an end", async () => {
  const { basins } = (
    await seen("y^2 - x^2", [0, 1], descent(0.5, 400), { basins: { columns: 3, rows: 3 } })
  ).curvature;
  // x doubles at every step, until the loss is no longer finite.
  expect(Array.from(basins?.endAlpha ?? [])).toEqual([NaN, 0, NaN, NaN, 0, NaN, NaN, 0, NaN]);
  const short = await seen("y^2 - x^2", [0, 1], descent(0.5, 20), {
    basins: { columns: 3, rows: 3 },
  });
  const [left, middle, right] = short.curvature.basins?.endAlpha ?? [];
  expect([left, middle, right]).toEqual([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
});

test("the field has the gradient and the optimizer's first step at every point", async () => {
  const training = {
    ...descent(0.1, 3),
    optimizer: {
      ...descent(0.1, 3).optimizer,
      ascent: { kind: "sam" as const, radius: 0.5, normalized: false },
    },
  };
  const { field } = (
    await seen("(x^2 + 4*y^2)/2", [2, 1], training, { field: { columns: 3, rows: 3 } })
  ).curvature;
  if (field === null) throw new Error("not measured");
  field.gradientAlpha.forEach((value, cell) => {
    const [x, y] = [field.alpha[cell % 3], field.beta[Math.floor(cell / 3)]];
    expect(value).toBeCloseTo(x, 5);
    expect(field.gradientBeta[cell]).toBeCloseTo(4 * y, 5);
    // The gradient at θ + ½∇: 1.5 and 3 times as long.
    expect(field.stepAlpha[cell]).toBeCloseTo(-0.1 * 1.5 * x, 5);
    expect(field.stepBeta[cell]).toBeCloseTo(-0.1 * 12 * y, 5);
  });
});

test("a step is its descent, its ascent and its memory, with the quadratic model where it begins", async () => {
  const training = {
    ...descent(0.1, 3),
    optimizer: {
      rule: { kind: "momentum" as const, momentum: 0.5 },
      learningRate: 0.1,
      ascent: { kind: "sam" as const, radius: 0.5, normalized: false },
    },
  };
  const run = await seen("(x^2 + 4*y^2)/2 + x*y", [2, 1], training, { parts: true });
  const { parts } = run.curvature;
  if (parts === null) throw new Error("not measured");
  // ∇ = (x + y, 4y + x) at (2, 1) is (3, 6); at θ + ½∇ = (3.5, 4) it is (7.5, 19.5).
  expect(parts.slopeAlpha[0]).toBeCloseTo(3, 5);
  expect(parts.slopeBeta[0]).toBeCloseTo(6, 5);
  expect([parts.descentAlpha[0], parts.descentBeta[0]]).toEqual([
    expect.closeTo(-0.3, 5),
    expect.closeTo(-0.6, 5),
  ]);
  expect([parts.ascentAlpha[0], parts.ascentBeta[0]]).toEqual([
    expect.closeTo(1.5, 5),
    expect.closeTo(3, 5),
  ]);
  expect(parts.followedAlpha[0]).toBeCloseTo(-0.75, 5);
  expect(parts.followedBeta[0]).toBeCloseTo(-1.95, 5);
  // Without memory at first, then half of the step before.
  expect(parts.updateAlpha[0]).toBeCloseTo(-0.75, 5);
  expect(parts.updateAlpha[1]).toBeCloseTo(parts.followedAlpha[1] - 0.375, 5);
  expect(parts.updateBeta[2] - parts.followedBeta[2]).toBeCloseTo(parts.updateBeta[1] / 2, 5);
  expect(Array.from(parts.bendAlpha)).toEqual([1, 1, 1, 1]);
  expect(Array.from(parts.bendAcross)).toEqual([1, 1, 1, 1]);
  expect(Array.from(parts.bendBeta)).toEqual([4, 4, 4, 4]);
  // After the last checkpoint there is no step.
  expect(parts.updateAlpha[3]).toBeNaN();
});

test("many paths from one start differ by their noise, whose spread is that of a linear recursion", async () => {
  const training = {
    ...descent(0.1, 40),
    optimizer: {
      ...descent(0.1, 40).optimizer,
      ascent: { kind: "noisy" as const, deviation: 0.5, fading: 0 },
    },
  };
  const { ensemble } = (
    await seen("(x^2 + y^2)/2", [2, 1], training, { ensemble: { paths: 300, moments: 4 } })
  ).curvature;
  if (ensemble === null) throw new Error("not carried out");
  expect(Array.from(ensemble.step)).toEqual([0, 10, 20, 30, 40]);
  for (const [moment, steps] of ensemble.step.entries()) {
    const row = Array.from(ensemble.alpha.subarray(300 * moment, 300 * (moment + 1)));
    const mean = row.reduce((sum, value) => sum + value, 0) / 300;
    const deviation = Math.sqrt(row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 299);
    // x ← 0.9 x − 0.05 ε: mean 2·0.9^t, variance 0.05² (1 − 0.81^t)/(1 − 0.81).
    const exact = 0.05 * Math.sqrt((1 - 0.81 ** steps) / 0.19);
    // Four standard errors, of a mean and of a deviation.
    expect(Math.abs(mean - 2 * 0.9 ** steps)).toBeLessThanOrEqual(
      1e-6 + (4 * exact) / Math.sqrt(300),
    );
    expect(Math.abs(deviation - exact)).toBeLessThanOrEqual(1e-6 + (4 * exact) / Math.sqrt(600));
  }
});

test("noise of a covariance along one direction moves many paths along that direction alone", async () => {
  const covariance = [
    [1, -0.5],
    [-0.5, 0.25],
  ];
  const training = {
    ...descent(0.1, 20),
    optimizer: {
      ...descent(0.1, 20).optimizer,
      ascent: { kind: "noisy" as const, deviation: 0.5, covariance },
    },
  };
  const { ensemble } = (
    await seen("(x^2 + y^2)/2", [2, 1], training, { ensemble: { paths: 200, moments: 2 } })
  ).curvature;
  if (ensemble === null) throw new Error("not carried out");
  const spread = (row: ArrayLike<number>, mean: number) =>
    Math.sqrt(Array.from(row).reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length);
  for (const [moment, steps] of ensemble.step.entries()) {
    const row = (values: Float32Array) => values.subarray(200 * moment, 200 * (moment + 1));
    const [alpha, beta] = [row(ensemble.alpha), row(ensemble.beta)];
    const decay = 0.9 ** steps;
    for (const [path, x] of alpha.entries())
      expect(beta[path] - decay).toBeCloseTo(-0.5 * (x - 2 * decay), 5);
    // Along x it is noise of variance 1: 0.05² (1 − 0.81^t)/(1 − 0.81), to four standard errors.
    const exact = 0.05 * Math.sqrt((1 - 0.81 ** steps) / 0.19);
    expect(Math.abs(spread(alpha, 2 * decay) - exact)).toBeLessThanOrEqual(1e-6 + 0.2 * exact);
  }
});
