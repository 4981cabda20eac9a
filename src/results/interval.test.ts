import { expect, test } from "vitest";
import { halfWidth, intervalFactor, studentFactor } from "./interval";

test.each([
  [1, 12.7062],
  [2, 4.30265],
  [3, 3.18245],
  [9, 2.26216],
  [30, 2.04227],
  [199, 1.97196],
])("Student's two-sided 95 %% factor with %s degrees of freedom", (freedom, factor) => {
  expect(studentFactor(freedom)).toBeCloseTo(factor, 4);
});

test("an interval is the factor times the standard error; one draw has none", () => {
  expect(halfWidth({ standardError: 2, draws: 3 })).toBeCloseTo(8.6053, 3);
  expect(halfWidth({ standardError: Number.NaN, draws: 1 })).toBeNaN();
  expect(intervalFactor(4, { standardError: 1, draws: 10 })).toBeCloseTo(Math.exp(0.56554), 4);
  expect(intervalFactor(0, { standardError: 0, draws: 10 })).toBe(1);
});
