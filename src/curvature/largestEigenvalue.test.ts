import { expect, it } from "vitest";
import { largestEigenvalue } from "./largestEigenvalue";
import { matrixOperator, matrixWithSpectrum } from "./testing/matrixOperator";

const bulk = Array.from({ length: 97 }, (_, i) => i / 97);

it("needs fewer products from a warm start", async () => {
  const before = matrixOperator(matrixWithSpectrum([10, 6, 4, ...bulk]).rows);
  const after = matrixOperator(matrixWithSpectrum([10.3, 6.1, 4, ...bulk]).rows);
  const cold = await largestEigenvalue(before, 100, { seed: 1 });
  const warm = await largestEigenvalue(after, 100, { seed: 1, warmStart: cold?.vector });
  expect(cold?.value).toBeCloseTo(10, 4);
  expect(warm?.value).toBeCloseTo(10.3, 4);
  expect(warm?.steps).toBeLessThan(cold?.steps ?? 0);
  expect(warm?.residual).toBeLessThan(1e-3 * 10.3);
});

it("follows the maximum when another eigenvalue overtakes it", async () => {
  const before = await largestEigenvalue(
    matrixOperator(matrixWithSpectrum([10, 8, ...bulk]).rows),
    99,
    { seed: 1 },
  );
  const after = await largestEigenvalue(
    matrixOperator(matrixWithSpectrum([10, 12, ...bulk]).rows),
    99,
    { seed: 1, warmStart: before?.vector },
  );
  expect(after?.value).toBeCloseTo(12, 3);
});

it("means the algebraically largest, not the largest in size", async () => {
  const { rows } = matrixWithSpectrum([2, ...bulk, -50]);
  const found = await largestEigenvalue(matrixOperator(rows), 99, { seed: 1 });
  expect(found?.value).toBeCloseTo(2, 3);
});
