import { expect, it } from "vitest";
import { formatNumber } from "./formatNumber";
import { roundestNumber } from "./roundestNumber";

it("formats numbers for people", () => {
  const texts = [0.1234, 12, -0.5, 12345, 8.3e6, 1e-5, 0, Infinity, Number.NaN].map((value) =>
    formatNumber(value),
  );
  expect(texts).toEqual([
    "0.123",
    "12",
    "−0.5",
    "12345",
    "8.3×10⁶",
    "10⁻⁵",
    "0",
    "∞",
    "not a number",
  ]);
});

it("finds the roundest number of an interval", () => {
  expect(roundestNumber(0.27, 0.41, 0.33)).toBe(0.3);
  expect(roundestNumber(0.11, 0.19, 0.16)).toBe(0.15);
  expect(roundestNumber(820, 1130, 900)).toBe(1000);
  expect(roundestNumber(-1, 2, 0.7)).toBe(0);
  expect(roundestNumber(312, 329, 321)).toBe(320);
});
