import { expect, test } from "vitest";
import { recipe as makeRecipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import type { Trained } from "../results/results";
import { buildAxes } from "./buildAxes";
import { gaussianDirection } from "./gaussianDirection";
import { analyticObjective, quadratic, vectorLayout } from "./testing/analyticObjective";
import { norm } from "./vector";

type AxesInput = NonNullable<RecipeInput["axes"]>;

const P = 4;
const layout = vectorLayout(P);
/** Curvatures 8, 2, 0.5, −0.25 along the axes of θ. */
const curvatures = [8, 2, 0.5, -0.25];
const objective = analyticObjective(
  quadratic(
    curvatures.map((c, i) => Float64Array.from({ length: P }, (_, j) => (i === j ? c : 0))),
  ),
  layout,
);
const none = new Float32Array(0);
const trained: Trained = {
  layout,
  checkpoints: Float32Array.of(5, 1, 0, 0, 3, 2, 0, 0, 1, 1, 0, 0),
  history: {
    step: Float64Array.of(0, 1, 2),
    trainLoss: none,
    testLoss: none,
    trainAccuracy: none,
    testAccuracy: none,
    gradientNorm: none,
  },
  runningStatistics: none,
  moments: { first: Float32Array.of(0, 3, 4, 0), second: Float32Array.of(9, 0, 16, 0) },
  steps: 2,
  stopped: "finished",
};

function build(axes: AxesInput, from = trained) {
  return buildAxes({
    recipe: makeRecipe({ axes }).axes,
    trained: from,
    objective,
    seed: 3,
    eigenvector: async (end, index) => {
      const which = end === "top" ? index : P - 1 - index;
      const vector = new Float32Array(P);
      vector[which] = 2;
      return { value: curvatures[which], vector, converged: index < 2 };
    },
    signal: new AbortController().signal,
  });
}
const line = (first: AxesInput["first"], from = trained) => build({ first, second: null }, from);

test("principal components name their share and hold the trajectory between them", async () => {
  const axes = await build({});
  const percent = (share: number | null | undefined) => (100 * (share ?? 0)).toFixed(1);
  expect(axes.first.name).toBe(`PC 1 (${percent(axes.first.explained)} %)`);
  expect(axes.second?.name).toBe(`PC 2 (${percent(axes.second?.explained)} %)`);
  expect(axes.cosine).toBeCloseTo(0, 6);
  expect(axes.explained).toBeCloseTo(1, 6);
  expect((axes.first.explained ?? 0) + (axes.second?.explained ?? 0)).toBeCloseTo(1, 6);
  expect(Array.from(axes.origin)).toEqual([1, 1, 0, 0]);
});

test("random axes are the seed's, scaled to the weights", async () => {
  const { first, directions } = await line({ kind: "random", index: 4 });
  expect(first.name).toBe("random 5, filter-normalized");
  expect(first.norm).toBeCloseTo(Math.hypot(1, 1), 6);
  const drawn = gaussianDirection(P, 3, 4);
  const factor = Math.hypot(1, 1) / norm(drawn);
  directions.forEach((value, p) => {
    expect(value).toBeCloseTo(factor * drawn[p], 6);
  });
});

test("an eigenvector that Lanczos has not found names its value a bound", async () => {
  const bottom = await line({ kind: "eigenvector", end: "bottom", index: 2 });
  expect(bottom.first.name).toBe("lowest eigenvector 3 (λ ≤ 2, not converged)");
});

test("eigenvectors show their eigenvalue and have length 1 or 1/√|λ|", async () => {
  const axes = await build({
    first: { kind: "eigenvector", scale: "curvature" },
    second: { kind: "eigenvector", end: "bottom" },
  });
  expect(axes.first).toMatchObject({ name: "eigenvector 1 (λ = 8)" });
  expect(axes.first.norm).toBeCloseTo(1 / Math.sqrt(8), 6);
  expect(axes.second).toMatchObject({ name: "lowest eigenvector 1 (λ = −0.25)", norm: 1 });
});

test("gradient and Adam moments become unit directions", async () => {
  const gradient = await line({ kind: "gradient" });
  const length = Math.hypot(8, 2);
  expect(gradient.directions).toEqual(Float32Array.of(8 / length, 2 / length, 0, 0));
  expect(gradient.second).toBeNull();
  const first = await line({ kind: "adam" });
  expect(Array.from(first.directions, (x) => x.toFixed(6))).toEqual(
    [0, 0.6, 0.8, 0].map((x) => x.toFixed(6)),
  );
  const second = await line({ kind: "adam", moment: "second-root" });
  expect(Array.from(second.directions, (x) => x.toFixed(6))).toEqual(
    [0.6, 0, 0.8, 0].map((x) => x.toFixed(6)),
  );
});

test("the second axis is made orthogonal on request, after normalization", async () => {
  const pair: AxesInput = { first: { kind: "random" }, second: { kind: "gradient" } };
  const oblique = await build(pair);
  const upright = await build({ ...pair, orthogonalize: true });
  expect(Math.abs(oblique.cosine ?? 0)).toBeGreaterThan(0.01);
  expect(upright.cosine).toBeCloseTo(0, 6);
  expect(upright.first).toEqual(oblique.first);
  expect(upright.second?.norm).toBeCloseTo(norm(upright.directions.subarray(P)), 6);
  expect(upright.second?.norm).toBeLessThan(oblique.second?.norm ?? 0);
});

test("after a training that ended early, another random direction stands for an axis that does not exist", async () => {
  const early = { ...trained, moments: null, stopped: "cancelled" } as const;
  for (const index of [0, 1]) {
    const random = { kind: "random", index } as const;
    const axes = await build({ first: random, second: { kind: "adam" } }, early);
    expect(axes.second?.recipe).toEqual({ kind: "random", index: 1 - index });
    expect(axes.second?.name).toContain("for want of");
  }
});

test("axes that do not exist are refused in words", async () => {
  await expect(
    build({ first: { kind: "gradient" }, second: { kind: "gradient" } }),
  ).rejects.toThrow(/"gradient" and "gradient" are parallel/);
  await expect(line({ kind: "adam" }, { ...trained, moments: null })).rejects.toThrow(/Adam/);
  const untrained = { ...trained, checkpoints: Float32Array.of(1, 1, 0, 0), steps: 0 };
  untrained.history = { ...trained.history, step: Float64Array.of(0) };
  await expect(line({ kind: "pca" }, untrained)).rejects.toThrow(/Train for at least one step/);
  const atMinimum = { ...untrained, checkpoints: new Float32Array(P) };
  await expect(line({ kind: "gradient" }, atMinimum)).rejects.toThrow(/The gradient is zero/);
});
