import { expect, test } from "vitest";
import { positionAt, valueBetween } from "./positionAt";

const steps = [0, 10, 40];

test("a position is found between its neighbours and back", () => {
  for (const moment of [0, 4, 10, 25, 40])
    expect(valueBetween(steps, positionAt(steps, moment))).toBeCloseTo(moment, 12);
  expect(positionAt(steps, 25)).toBe(1.5);
});

test("outside of the moments it stays at the nearer end", () => {
  expect(positionAt(steps, -3)).toBe(0);
  expect(positionAt(steps, 99)).toBe(2);
  expect(positionAt([], 5)).toBe(0);
  expect(positionAt(steps, Number.NaN)).toBe(0);
});

test("a value that is there is not mixed with one that is not", () => {
  expect(valueBetween([1, Number.NaN], 0)).toBe(1);
  expect(valueBetween([1, Number.NaN], 0.5)).toBeNaN();
});
