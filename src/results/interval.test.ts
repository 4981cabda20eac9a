import { expect, test } from "vitest";
import { halfWidth, intervalFactor, shareHalfWidth, studentFactor } from "./interval";

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

test("a share has the interval of Wilson's score, at its ends too", () => {
  // Brown, Cai & DasGupta 2001: 95 % of 10 of 20 is 0.299 to 0.701.
  expect(shareHalfWidth(0.5, 20)).toBeCloseTo(0.201, 3);
  expect(shareHalfWidth(1, 500)).toBeCloseTo(0.0038, 4);
});
