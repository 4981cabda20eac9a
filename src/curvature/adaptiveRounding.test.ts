import { expect, test } from "vitest";
import { stream } from "../random/stream";
import { adaptivelyRounded, levelStep, rounded } from "./adaptiveRounding";

const { gaussian } = stream(1, "data");
const [rows, columns] = [6, 2];
const kernel = { values: Float32Array.from({ length: 12 }, () => gaussian()), rows, columns };
// Inputs that go together, so that errors of theirs can undo each other.
const inputs = Array.from({ length: 40 }, () => {
  const common = gaussian();
  return Array.from({ length: rows }, () => common + 0.3 * gaussian());
});
const gram = Float64Array.from({ length: rows ** 2 }, (_, k) =>
  inputs.reduce((sum, x) => sum + x[Math.floor(k / rows)] * x[k % rows], 0),
);

const cost = (made: ArrayLike<number>, column: number) =>
  inputs.reduce((sum, x) => {
    const change = x.reduce(
      (total, value, row) =>
        total + value * (made[row * columns + column] - kernel.values[row * columns + column]),
      0,
    );
    return sum + change ** 2;
  }, 0);

test("levels are those of symmetric rounding, with the largest entry on the last", () => {
  const step = levelStep(kernel, 3);
  const nearest = rounded(kernel, step, (rest) => rest >= 0.5);
  const largest = Math.max(...kernel.values.map(Math.abs));
  expect(Math.max(...nearest.map(Math.abs)) / largest).toBeCloseTo(1, 6);
  for (const value of nearest)
    expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-5);
  expect(rounded(kernel, 0, () => true)).toEqual(kernel.values);
});

test("adaptive rounding changes what a layer writes less than to nearest, and no single turn would do better", () => {
  const step = levelStep(kernel, 3);
  const nearest = rounded(kernel, step, (rest) => rest >= 0.5);
  const made = adaptivelyRounded(kernel, step, gram);
  for (let column = 0; column < columns; column++) {
    const found = cost(made, column);
    expect(found).toBeLessThanOrEqual(cost(nearest, column));
    for (let row = 0; row < rows; row++) {
      const entry = row * columns + column;
      const exact = kernel.values[entry];
      expect(Math.abs(made[entry] - exact)).toBeLessThan(step * 1.001);
      const turned = made.slice();
      turned[entry] += made[entry] > exact ? -step : step;
      expect(cost(turned, column)).toBeGreaterThan(found - 1e-4);
    }
  }
  const total = (values: Float32Array) => cost(values, 0) + cost(values, 1);
  expect(total(made)).toBeLessThan(0.7 * total(nearest));
});
