import { expect, it } from "vitest";
import { denseHessian } from "./denseHessian";
import { symmetricEigenvalues } from "./symmetricEigenvalues";
import { matrixOperator, matrixWithSpectrum } from "./testing/matrixOperator";

it("writes an operator out and returns its whole spectrum", async () => {
  const eigenvalues = [7, 3, 3, 1, 0.5, 0, 0, -2];
  const { rows } = matrixWithSpectrum(eigenvalues);
  const matrix = await denseHessian(matrixOperator(rows), 8);
  expect(matrix).not.toBeNull();
  if (matrix === null) return;
  expect(matrix.asymmetry).toBeLessThan(1e-6);
  const values = await symmetricEigenvalues(matrix.values, 8);
  eigenvalues.forEach((value, i) => {
    expect(values?.[i]).toBeCloseTo(value, 5);
  });
});

it("reports how far the products are from symmetric", async () => {
  const matrix = await denseHessian(
    matrixOperator([
      [2, 1],
      [0, 2],
    ]),
    2,
  );
  expect(matrix?.asymmetry).toBe(0.5);
  expect(Array.from(matrix?.values ?? [])).toEqual([2, 0.5, 0.5, 2]);
});

it("has no result when aborted", async () => {
  const signal = AbortSignal.abort();
  expect(await denseHessian(matrixOperator([[1]]), 1, { signal })).toBeNull();
  expect(await symmetricEigenvalues(Float64Array.of(1), 1, { signal })).toBeNull();
});
