import { expect, test } from "vitest";
import { norm } from "../plane/vector";
import { recipe as makeRecipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import type { Trained } from "../results/results";
import { buildAxes } from "./buildAxes";
import { gaussianDirection } from "./gaussianDirection";
import { projectTrajectory } from "./projectTrajectory";
import { analyticObjective, quadratic, vectorLayout } from "./testing/analyticObjective";

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

/** Two other solutions, and the bend of the curve to the first. The run ends at (1, 1, 0, 0). */
const partnerWeights: Record<string, Float32Array[]> = {
  solution: [Float32Array.of(1, 1, 3, 4), Float32Array.of(1, 1, 3, 0)],
  matched: [],
  curve: [Float32Array.of(2, 1, 1.5, 2)],
};

function build(axes: AxesInput, from = trained) {
  return buildAxes({
    recipe: makeRecipe({ axes, partners: [{ curve: {} }, {}, {}] }).axes,
    trained: from,
    objective,
    seed: 3,
    partnerWeights: ({ index, place }) => partnerWeights[place][index] ?? none,
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
  const few = { ...trained, checkpoints: trained.checkpoints.slice(P) };
  await expect(line({ kind: "pca", component: 1 }, few)).rejects.toThrow(/Keep more checkpoints/);
});

test("a training is shown along another axis where it led to none of the kind", async () => {
  /** Five checkpoints: a first one, and then the last. */
  const path = (first: number[], last: number[]): Trained => {
    const rows = [first, last, last, last, last];
    return { ...trained, checkpoints: Float32Array.from(rows.flat()) };
  };
  const minimum = [0, 0, 0, 0];
  const missing: [string, AxesInput, Trained][] = [
    ["a straight path", {}, path([5, 1, 0, 0], [1, 1, 0, 0])],
    [
      "axes that turn out parallel",
      { first: { kind: "gradient" }, second: { kind: "eigenvector" } },
      path([5, 1, 0, 0], [1, 0, 0, 0]),
    ],
    [
      "no gradient",
      { first: { kind: "eigenvector" }, second: { kind: "gradient" }, normalization: "none" },
      path([5, 1, 0, 0], minimum),
    ],
    [
      "no path",
      { first: { kind: "eigenvector" }, second: { kind: "pca" }, normalization: "none" },
      path(minimum, minimum),
    ],
  ];
  for (const [what, axes, from] of missing) {
    const { second, cosine } = await build(axes, from);
    expect(second?.recipe.kind, what).toBe("random");
    expect(second?.name, what).toContain("for want of");
    expect(Math.abs(cosine ?? 1), what).toBeLessThan(0.999);
  }
  const { first, second } = await build({}, path([1, 1, 1, 1], [1, 1, 1, 1]));
  expect([first.recipe, second?.recipe]).toEqual([
    { kind: "random", index: 0 },
    { kind: "random", index: 1 },
  ]);
});

test("the plane through solutions is orthonormal and contains them, whatever else is asked for", async () => {
  for (const orthogonalize of [false, true]) {
    const { first, second, directions, cosine, origin } = await build({
      first: { kind: "partner" },
      second: { kind: "partner", index: 1 },
      orthogonalize,
    });
    expect([first.name, second?.name]).toEqual(["to partner 1", "to partner 2"]);
    expect([first.norm, second?.norm]).toEqual([1, 1].map((length) => expect.closeTo(length, 6)));
    expect(cosine).toBeCloseTo(0, 6);
    // By Gram and Schmidt: b − a = (0, 0, 3, 4) of length 5; of c − a = (0, 0, 3, 0) 9/5 lie along it.
    const close = (values: number[]) => values.map((value) => expect.closeTo(value, 5));
    expect(Array.from(directions)).toEqual(close([0, 0, 0.6, 0.8, 0, 0, 0.8, -0.6]));
    const solutions = [...partnerWeights.solution[0], ...partnerWeights.solution[1]];
    const feet = await projectTrajectory(Float32Array.from(solutions), origin, directions);
    expect(Array.from(feet.alpha)).toEqual(close([5, 1.8]));
    expect(Array.from(feet.beta)).toEqual(close([0, 2.4]));
    expect(Math.max(...feet.residual)).toBeLessThan(1e-6);
  }
});

test("a way to a partner beside a random direction keeps the angle between them unless asked", async () => {
  const axes: AxesInput = { first: { kind: "partner" }, second: { kind: "random" } };
  expect(Math.abs((await build(axes)).cosine ?? 0)).toBeGreaterThan(0.01);
  expect((await build({ ...axes, orthogonalize: true })).cosine).toBeCloseTo(0, 6);
});

test("a partner without weights is refused; one at the very place of the run gives no direction, and the axis says so", async () => {
  const first = { kind: "partner", index: 2 } as const;
  await expect(build({ first, second: null })).rejects.toThrow(/no weights of partner 3/);
  const matched = { kind: "partner", place: "matched" } as const;
  await expect(build({ first: matched, second: null })).rejects.toThrow(/no weights of partner 1/);
  partnerWeights.solution[2] = trained.checkpoints.slice(-P);
  const { name } = (await build({ first, second: null })).first;
  expect(name).toBe("random 1, filter-normalized, for want of towards partner 3");
});

test("the bend of a curve lies in the plane of its ends only by chance: it is an axis of its own", async () => {
  const bend = { kind: "partner", place: "curve" } as const;
  const { directions, origin } = await build({ first: { kind: "partner" }, second: bend });
  const feet = await projectTrajectory(partnerWeights.curve[0], origin, directions);
  expect([feet.alpha[0], feet.beta[0]]).toEqual([expect.closeTo(2.5, 5), expect.closeTo(1, 5)]);
});
