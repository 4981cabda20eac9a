/** The first steps along ascents that look more than once, worked out by hand. */
import { expect, test } from "vitest";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import type { OptimizerInput, RecipeInput } from "../recipe/schema";
import type { ParameterLayout } from "../results/parameters";
import { createAscent } from "./ascents";
import type { GradientAt } from "./ascents/code";
import type { Objective } from "./objective";
import { contextOf, firstStep } from "./testing/oneSample";
import { train } from "./train";

/** ½·mean over samples of Σ hᵢ(θᵢ − xᵢ)². */
function bowl(h: number[], samples: number[][] = [h.map(() => 0)]): Objective {
  const unused = () => Promise.reject(new Error("not part of a training"));
  const gradient: Objective["gradient"] = async (theta, out, batch) => {
    const rows = batch ? Array.from(batch, (index) => samples[index]) : samples;
    const mean = (of: (row: number[]) => number) =>
      rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    h.forEach((curvature, i) => {
      out[i] = mean((row) => curvature * (theta[i] - row[i]));
    });
    const loss = mean((row) =>
      h.reduce((sum, curvature, i) => sum + (curvature * (theta[i] - row[i]) ** 2) / 2, 0),
    );
    return { loss, accuracy: Number.NaN };
  };
  return {
    layout: [
      { name: "dense0/kernel", shape: [h.length], role: "kernel", offset: 0, size: h.length },
    ],
    parameterCount: h.length,
    sampleCount: samples.length,
    engine: "test",
    backend: "cpu",
    gradient,
    evaluate: (theta) => gradient(theta, new Float32Array(h.length)),
    statistics: async () => new Float32Array(0),
    hessianVector: unused,
    gaussNewtonVector: unused,
    evaluateMany: unused,
    dispose() {},
  };
}

/** Where steps of plain descent at η = 1 lead, step by step. */
async function path(
  ascent: OptimizerInput["ascent"],
  theta: number[],
  objective: Objective,
  steps = 1,
): Promise<number[][]> {
  const optimizer = { rule: { kind: "sgd" }, learningRate: 1, ascent } as const;
  const training: RecipeInput["training"] = {
    steps,
    checkpoints: steps,
    batchSize: null,
    optimizer,
  };
  const trained = await train({
    test: null,
    theta: Float32Array.from(theta),
    seed: 1,
    objective,
    training: recipe({ training }).training,
  });
  const { length } = theta;
  return Array.from({ length: steps + 1 }, (_, row) =>
    Array.from(trained.checkpoints.subarray(row * length, (row + 1) * length)),
  );
}

function expectClose(actual: number[], expected: number[]) {
  actual.forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index], 5);
  });
}

test("GAM mixes the gradients ahead of θ and of where the gradient is longest", async () => {
  const ascent = { kind: "gam", radius: 2, inner: 1, near: 0.6 } as const;
  // All gradients point along (3, 4), of length 5: 5 + 1 ahead of θ, 5 + 2 + 1 ahead of θ₁.
  const [, to] = await path(ascent, [3, 4], bowl([1, 1]));
  const length = 0.6 * 6 + 0.4 * 8;
  expectClose(to, [3 - 0.6 * length, 4 - 0.8 * length]);
});

test("GAM takes off what the gradient has orthogonal to its step", async () => {
  const ascent = { kind: "gam", radius: 0, inner: 5, near: 1, far: 0, across: 1 } as const;
  // g₀ = (3, 4) and h = g₁ = H(θ + 5ĝ₀) = (3 + 3, 4 + 16).
  const [, to] = await path(ascent, [3, 1], bowl([1, 4]));
  const share = (3 * 6 + 4 * 20) / (36 + 400);
  expectClose(to, [3 - (6 - (3 - 6 * share)), 1 - (20 - (4 - 20 * share))]);
});

test("AWP changes each tensor by a share of its own length, and none that has no slope", async () => {
  const layout = [
    { name: "dense0/kernel", shape: [1, 2], role: "kernel", offset: 0, size: 2 },
    { name: "dense0/bias", shape: [2], role: "bias", offset: 2, size: 2 },
    { name: "dense1/kernel", shape: [2, 1], role: "kernel", offset: 4, size: 2 },
  ] satisfies ParameterLayout;
  const slope = [3, 4, 0, 0, 1, 0];
  const seen: number[][] = [];
  const at: GradientAt = async (point, into) => {
    seen.push([...point]);
    into.set(slope);
    return { loss: 1, accuracy: Number.NaN };
  };
  const random = () => stream(1, "gradients");
  const { ascend } = createAscent({ kind: "awp", share: 0.1 }, layout, contextOf(random));
  const theta = Float32Array.of(6, 8, 1, 2, 0, 20);
  await ascend(at, theta, new Float32Array(6), firstStep(at, random));
  // ‖W‖ is 10 and 20: steps of 1 along (0.6, 0.8), and of 2 along (1, 0).
  expect(seen[1]).toEqual([6.6, 8.8, 1, 2, 2, 20].map((value) => expect.closeTo(value, 5)));
});

test("the Fisher mask moves what single samples pull at most, until it is chosen anew", async () => {
  const ascent = { kind: "fisher-sam", radius: 0.5, share: 0.5, every: 3, samples: 2 } as const;
  // Samples pull by (−7, 4) and (13, 4) at first: the first parameter moves up.
  const pulled = bowl(
    [1, 1],
    [
      [10, 0],
      [-10, 0],
    ],
  );
  const steps = await path(ascent, [3, 4], pulled, 2);
  expectClose(steps[1], [-0.5, 0]);
  // Then (−0.5, 0): up the first again, at 3 steps only by another mask.
  expectClose(steps[2], [0.5, 0]);
  const other = bowl(
    [1, 1],
    [
      [0, 10],
      [0, -10],
    ],
  );
  expectClose((await path(ascent, [3, 4], other))[1], [0, -0.5]);
  // Of one sample alone the second is pulled at most: by 4 against 3.
  const [, one] = await path({ ...ascent, samples: 1 }, [3, 4], bowl([1, 1]));
  expectClose(one, [0, -0.5]);
});

test("steps within a subspace leave along its directions alone, the same at every step", async () => {
  const size = 50;
  const theta = Array.from({ length: size }, (_, i) => Math.sin(i + 1));
  const objective = bowl(new Array(size).fill(0.5));
  const [start, first, second] = await path(
    { kind: "subspace", dimensions: 1 },
    theta,
    objective,
    2,
  );
  const moved = start.map((value, i) => value - first[i]);
  const again = first.map((value, i) => value - second[i]);
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  // (g·u)u with ‖u‖ = 1 and g = θ/2: as long as g's part along it.
  expect(dot(moved, start) / 2).toBeCloseTo(dot(moved, moved), 6);
  expect(dot(moved, moved)).toBeGreaterThan(0);
  // Half of what is left along u.
  expectClose(
    again,
    moved.map((value) => value / 2),
  );
});

test("a subspace that would take gigabytes is refused in words", async () => {
  const size = 50_000;
  const wide = bowl(new Array(size).fill(1));
  await expect(
    path({ kind: "subspace", dimensions: 5000 }, new Array(size).fill(1), wide),
  ).rejects.toThrow("take at most 2684");
});

test("dropout follows the network without some of its units, and is not for networks without any", async () => {
  const layout = [
    { name: "dense0/kernel", shape: [1, 4], role: "kernel", offset: 0, size: 4 },
    { name: "dense0/bias", shape: [4], role: "bias", offset: 4, size: 4 },
    { name: "dense1/kernel", shape: [4, 2], role: "kernel", offset: 8, size: 8 },
    { name: "dense1/bias", shape: [2], role: "bias", offset: 16, size: 2 },
  ] satisfies ParameterLayout;
  const theta = Float32Array.from({ length: 18 }, (_, i) => i + 1);
  const seen: number[][] = [];
  // ½‖θ‖², whose gradient is where it is taken.
  const at: GradientAt = async (point, into) => {
    seen.push([...point]);
    into.set(point);
    return { loss: 0, accuracy: Number.NaN };
  };
  const random = () => stream(1, "gradients", 4);
  const { ascend } = createAscent({ kind: "dropout", share: 0.25 }, layout, contextOf(random));
  const gradient = new Float32Array(18);
  await ascend(at, theta, gradient, firstStep(at, random));
  const { uniform } = random();
  const mask = Array.from({ length: 4 }, () => (uniform() < 0.25 ? 0 : 4 / 3));
  expect(new Set(mask).size).toBe(2);
  const of = (i: number) => (i >= 8 && i < 16 ? mask[(i - 8) >> 1] : 1);
  expect(seen).toEqual([[...theta].map((value, i) => expect.closeTo(of(i) * value, 4))]);
  expect([...gradient]).toEqual(
    [...theta].map((value, i) => expect.closeTo(of(i) ** 2 * value, 3)),
  );

  const asked = (hidden: number[]) => () =>
    recipe({
      model: { kind: "mlp", hidden },
      training: { optimizer: { ascent: { kind: "dropout" } } },
    });
  expect(asked([5])).not.toThrow();
  expect(asked([])).toThrow(/hidden units that the next layer alone reads/);
});
