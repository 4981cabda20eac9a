import { expect, it } from "vitest";
import { matrixOperator, matrixWithSpectrum } from "./testing/matrixOperator";
import { topEigenpairs } from "./topEigenpairs";

const bulk = (size: number): number[] => Array.from({ length: size }, (_, i) => i / size);

it("returns a separated eigenvalue once, without ghost copies, after 60 steps", async () => {
  const eigenvalues = [100, ...bulk(199)];
  const { rows, vectors } = matrixWithSpectrum(eigenvalues);
  const found = await topEigenpairs(matrixOperator(rows), 200, {
    top: 60,
    bottom: 0,
    steps: 60,
    seed: 1,
  });
  expect(found.values).toHaveLength(60);
  expect(found.values[0]).toBeCloseTo(100, 4);
  expect(found.values[1]).toBeLessThan(1);
  const overlap = vectors[0].reduce((sum, x, i) => sum + x * found.vectors[i], 0);
  expect(Math.abs(overlap)).toBeCloseTo(1, 6);
});

it("finds the most negative eigenvalues as well, in descending order", async () => {
  const { rows } = matrixWithSpectrum([50, 20, ...bulk(96), -3, -10]);
  const { values } = await topEigenpairs(matrixOperator(rows), 100, {
    top: 2,
    bottom: 2,
    steps: 40,
    seed: 3,
  });
  [50, 20, -3, -10].forEach((value, i) => {
    expect(values[i]).toBeCloseTo(value, 4);
  });
});

it("reports the residual ‖Av − λv‖, converged or not", async () => {
  const { rows } = matrixWithSpectrum([50, 20, ...bulk(98)]);
  const operator = matrixOperator(rows);
  const { values, vectors, residuals, estimates } = await topEigenpairs(operator, 100, {
    top: 6,
    bottom: 0,
    steps: 12,
    seed: 1,
  });
  for (let i = 0; i < values.length; i++) {
    const vector = vectors.subarray(i * 100, (i + 1) * 100);
    const image = new Float32Array(100);
    await operator(vector, image);
    const residual = Math.hypot(...image.map((x, k) => x - values[i] * vector[k]));
    const rounding = 1e-5;
    expect(Math.abs(residuals[i] - residual)).toBeLessThan(rounding);
    expect(Math.abs(residuals[i] - estimates[i])).toBeLessThan(rounding);
  }
  expect(residuals[0]).toBeLessThan(1e-4);
  expect(residuals[5]).toBeGreaterThan(1e-3);
});

it("finds repeated eigenvalues as often as they occur, and never more than there are", async () => {
  const { rows } = matrixWithSpectrum([4, 4, 4, 1, 1, 0, 0, 0]);
  const { values, steps } = await topEigenpairs(matrixOperator(rows), 8, {
    top: 50,
    bottom: 50,
    steps: 100,
    seed: 1,
  });
  expect(steps).toBe(8);
  [4, 4, 4, 1, 1, 0, 0, 0].forEach((value, i) => {
    expect(values[i]).toBeCloseTo(value, 5);
  });
});

it("keeps the steps done when aborted", async () => {
  const { rows } = matrixWithSpectrum(bulk(50));
  const controller = new AbortController();
  const { steps, values } = await topEigenpairs(matrixOperator(rows), 50, {
    top: 3,
    bottom: 0,
    steps: 30,
    seed: 1,
    signal: controller.signal,
    onStep: (done) => {
      if (done === 7) controller.abort();
    },
  });
  expect(steps).toBe(7);
  expect(values).toHaveLength(3);
});

it("says so when the operator gives no finite numbers", async () => {
  const broken = topEigenpairs(async (_vector, product) => void product.fill(Number.NaN), 10, {
    top: 1,
    bottom: 0,
    steps: 5,
    seed: 1,
  });
  await expect(broken).rejects.toThrow("not finite");
});

/** Outliers above a bulk around 0 whose negative edge is 500 times smaller: as of a trained network. */
const trainedLike = [
  0.96,
  ...Array.from({ length: 40 }, (_, i) => 0.5 / (i + 1) ** 1.5),
  ...Array.from({ length: 150 }, (_, i) => 1e-4 * Math.cos(i)),
  ...Array.from({ length: 8 }, (_, i) => -0.002 / (1 + 0.15 * i)),
];

it("goes on until both ends are eigenvalues, and stops there", async () => {
  const { rows } = matrixWithSpectrum(trainedLike);
  const wanted = { top: 1, bottom: 1, steps: 10, seed: 1 };
  const short = await topEigenpairs(matrixOperator(rows), trainedLike.length, wanted);
  expect(short.converged).toEqual([true, false]);
  expect(short.values[1]).toBeGreaterThan(-0.5 * 0.002);
  const more = { ...wanted, mostSteps: 150 };
  const long = await topEigenpairs(matrixOperator(rows), trainedLike.length, more);
  expect(long.converged).toEqual([true, true]);
  expect(long.values[1] / -0.002).toBeCloseTo(1, 2);
  expect(long.steps).toBeLessThan(100);
});
