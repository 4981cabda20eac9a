import { expect, it } from "vitest";
import { quadraticFit } from "./quadraticFit";
import { quadraticModel } from "./quadraticModel";

const x = Float64Array.from({ length: 21 }, (_, i) => 0.1 * i - 0.4);

it("returns a parabola's coefficients, on points off its center and unevenly spaced", () => {
  const at = x.map((value) => value + 0.1 * value ** 2);
  const fit = quadraticFit(
    at,
    at.map((value) => 2 - 3 * value + 0.5 * 7 * value ** 2),
  );
  expect(fit.value).toBeCloseTo(2, 10);
  expect(fit.slope).toBeCloseTo(-3, 10);
  expect(fit.curvature).toBeCloseTo(7, 10);
});

it("leaves out points that are not finite", () => {
  const y = x.map((value, i) => (i === 4 ? Number.NaN : i === 20 ? Infinity : value ** 2));
  expect(quadraticFit(x, y).curvature).toBeCloseTo(2, 10);
});

it("refuses too few points", () => {
  expect(() => quadraticFit([0, 0, 1], [1, 2, 3])).toThrow("three distinct");
});

it("predicts ½(λ₁α² + λ₂β²), rows along β", () => {
  const values = quadraticModel([2, -4], [0, 1, 2], [0, 1]);
  expect(Array.from(values)).toEqual([0, 1, 4, -2, -1, 2]);
});
