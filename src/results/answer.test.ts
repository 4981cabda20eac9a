import { expect, test } from "vitest";
import { isNear, readNumber, readTolerance } from "./answer";

test.each([
  ["0.442", 0.442],
  ["0,442", 0.442],
  ["4,200", 4200],
  ["1,234,567.5", 1234567.5],
  ["1 200", 1200],
  ["1.2e6", 1.2e6],
  ["1.2·10^6", 1.2e6],
  ["1/2", 0.5],
  ["98.9 %", 98.9],
  ["−3", -3],
  [".5", 0.5],
])("%s is a number", (text, value) => {
  expect(readNumber(text)).toBeCloseTo(value, 12);
});

test.each(["", "one", "1/0", "1/2/3", "--1", "1.2.3", "Infinity", "0x10"])("%s is none", (text) => {
  expect(readNumber(text)).toBeNull();
});

test("a tolerance is a share of the truth, or a number", () => {
  expect(isNear(0.45, 0.44, readTolerance("2%"))).toBe(false);
  expect(isNear(0.4488, 0.44, readTolerance("2%"))).toBe(true);
  expect(isNear(7, 7, readTolerance("0"))).toBe(true);
  expect(isNear(8, 7, readTolerance("0"))).toBe(false);
  expect(isNear(0.0001, 0, readTolerance("0.001"))).toBe(true);
  expect(isNear(1.05, 1, readTolerance("much"))).toBe(true);
});
