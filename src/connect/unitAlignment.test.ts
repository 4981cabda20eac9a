import { expect, test } from "vitest";
import { unitAlignment } from "./unitAlignment";

test("units count by their length where they are near one of the directions", () => {
  // Units (3, 0), (0, 4), (−5, 0) and (1, 1), against right and up.
  const kernel = Float32Array.of(3, 0, -5, 1, 0, 4, 0, 1);
  const directions = [Float64Array.of(2, 0), Float64Array.of(0, 7)];
  const all = 3 + 4 + 5 + Math.SQRT2;
  expect(unitAlignment(kernel, directions, 15)).toBeCloseTo(7 / all, 10);
  expect(unitAlignment(kernel, directions, 46)).toBeCloseTo((7 + Math.SQRT2) / all, 10);
  expect(unitAlignment(kernel, directions.slice(0, 1), 15)).toBeCloseTo(3 / all, 10);
});
