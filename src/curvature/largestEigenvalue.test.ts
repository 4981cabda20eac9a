import { expect, it } from "vitest";
import { largestEigenvalue } from "./largestEigenvalue";
import { matrixOperator, matrixWithSpectrum, spreadOperator } from "./testing/matrixOperator";

const bulk = Array.from({ length: 97 }, (_, i) => i / 97);

it.each([1, 2, 3])(
  "finds the largest to its tolerance, with no more products than that takes (seed %s)",
  async (seed) => {
    const { rows } = matrixWithSpectrum([10, 6, 4, ...bulk]);
    const found = await largestEigenvalue(matrixOperator(rows), 100, { seed });
    expect(found?.value).toBeCloseTo(10, 4);
    expect(found?.residual).toBeLessThan(1e-3 * 10);
    expect(found?.steps).toBeLessThan(20);
  },
);

it.each([1, 2, 3])(
  "tells two close ones apart in a thousand dimensions (seed %s)",
  async (seed) => {
    const many = Array.from({ length: 1021 }, (_, i) => i / 1021);
    const { value } = (await largestEigenvalue(spreadOperator([10, 10.5, 5, ...many]), 1024, {
      seed,
    })) ?? { value: Number.NaN };
    expect(value).toBeCloseTo(10.5, 3);
  },
);

it("means the algebraically largest, not the largest in size", async () => {
  const { rows } = matrixWithSpectrum([2, ...bulk, -50]);
  const found = await largestEigenvalue(matrixOperator(rows), 99, { seed: 1 });
  expect(found?.value).toBeCloseTo(2, 3);
});
