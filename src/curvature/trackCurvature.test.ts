import { expect, it } from "vitest";
import { analyticObjective, quadratic, vectorLayout } from "../landscape/testing/analyticObjective";
import type { Trained } from "../results/results";
import { spacedCheckpoints } from "../results/spacedCheckpoints";
import { adamPreconditioner } from "./operator";
import { trackCurvature } from "./trackCurvature";

const size = 30;
/** Hessian diag(1 + θ₀², 1/1, 1/2, …): sharpness grows along a run that raises θ₀. */
const objective = analyticObjective(
  {
    value: (theta) => 0.5 * theta[0] ** 2 + theta[0] ** 4 / 12,
    gradient: (theta) => [theta[0] + theta[0] ** 3 / 3, ...new Array<number>(size - 1).fill(0)],
    hessianVector: (theta, vector) =>
      vector.map((x, i) => (i === 0 ? 1 + theta[0] ** 2 : 1 / i) * x),
  },
  vectorLayout(size),
);
const checkpoints = new Float32Array(5 * size);
for (let t = 0; t < 5; t++) checkpoints[t * size] = t + 1;
const trained: Trained = {
  layout: objective.layout,
  checkpoints,
  history: {
    step: Float64Array.from([0, 10, 20, 30, 40]),
    trainLoss: new Float32Array(5),
    testLoss: new Float32Array(5),
    trainAccuracy: new Float32Array(5),
    testAccuracy: new Float32Array(5),
    gradientNorm: new Float32Array(5),
  },
  runningStatistics: new Float32Array(),
  moments: null,
  steps: 40,
  stopped: "finished",
};

it("measures λ_max, gradient norm and trace at the checkpoints asked for", async () => {
  const track = await trackCurvature({
    objective,
    seed: 1,
    trained,
    checkpoints: Int32Array.of(1, 3),
    traceProducts: 10,
  });
  const harmonic = Array.from({ length: size - 1 }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b);
  [2, 4].forEach((theta, row) => {
    expect(track.sharpness[row]).toBeCloseTo(1 + theta ** 2, 4);
    expect(track.gradientNorm[row]).toBeCloseTo(theta + theta ** 3 / 3, 4);
    // Rademacher probes give the trace of a diagonal matrix exactly.
    expect(track.trace[row]).toBeCloseTo(1 + theta ** 2 + harmonic, 4);
  });
});

it("measures the preconditioned Hessian where a preconditioner is given", async () => {
  const second = new Float32Array(size).fill(0.19);
  const adam = { beta2: 0.9, epsilon: 1 };
  const { sharpness } = await trackCurvature({
    objective,
    seed: 1,
    trained,
    checkpoints: Int32Array.of(2),
    preconditionerAt: () => adamPreconditioner(second, 2, adam),
  });
  expect(sharpness[0]).toBeCloseTo(10 / 2, 4);
});

it("keeps the checkpoints measured before an abort", async () => {
  const controller = new AbortController();
  const track = await trackCurvature({
    objective,
    seed: 1,
    trained,
    checkpoints: spacedCheckpoints(5, 5),
    signal: controller.signal,
    onStep: (done) => {
      if (done === 2) controller.abort();
    },
  });
  expect(Array.from(track.checkpoints)).toEqual([0, 1]);
  expect(track.sharpness).toHaveLength(2);
});

it("draws other probes at every checkpoint, so that errors along a run have no common sign", async () => {
  // Not diagonal, or Rademacher probes would give every trace exactly; the same at all checkpoints.
  const bowl = analyticObjective(
    quadratic(
      Array.from({ length: size }, (_, i) =>
        Float64Array.from({ length: size }, (__, j) => (i === j ? 9 : Math.min(i, j) % 3)),
      ),
    ),
    vectorLayout(size),
  );
  const job = { objective: bowl, trained, checkpoints: spacedCheckpoints(5, 5) };
  for (const traceEstimator of ["hutchinson", "hutch++"] as const) {
    const { trace } = await trackCurvature({ ...job, seed: 1, traceProducts: 9, traceEstimator });
    const errors = Array.from(trace, (value) => value - 9 * size);
    expect(new Set(errors).size).toBe(5);
    expect(errors.some((error) => error > 0) && errors.some((error) => error < 0)).toBe(true);
  }
});

it("says how many draws are behind a trace, and counts every product", async () => {
  const job = { objective, seed: 1, trained, checkpoints: Int32Array.of(1, 3) };
  const without = await trackCurvature(job);
  const plain = await trackCurvature({ ...job, traceProducts: 9 });
  expect(Array.from(without.trace)).toEqual([Number.NaN, Number.NaN]);
  expect(plain.traceDraws).toBe(9);
  expect(plain.products).toBe(without.products + 18);
  const sketched = await trackCurvature({ ...job, traceProducts: 9, traceEstimator: "hutch++" });
  expect(sketched.traceDraws).toBe(3);
  expect(sketched.products).toBe(without.products + 18);
});

it("spaces checkpoints evenly, ends included", () => {
  expect(Array.from(spacedCheckpoints(101, 5))).toEqual([0, 25, 50, 75, 100]);
  expect(Array.from(spacedCheckpoints(3, 10))).toEqual([0, 1, 2]);
});

it("draws other probes at every checkpoint, also where tasks have losses of their own", async () => {
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 1 : Math.sin(i * j + 1) + Math.sin(i + j))),
  );
  const tasks = [0, 1].map(() => analyticObjective(quadratic(matrix), vectorLayout(size)));
  const { trace } = await trackCurvature({
    objective: tasks[1],
    objectiveAt: (checkpoint) => tasks[checkpoint % 2],
    seed: 1,
    trained,
    checkpoints: Int32Array.of(0, 1, 2, 3),
    traceProducts: 1,
  });
  expect(new Set(trace).size).toBe(4);
});
