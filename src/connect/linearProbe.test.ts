import { expect, test } from "vitest";
import { stream } from "../random/stream";
import { largestOfRows, probeAccuracy } from "./linearProbe";

test("the largest of each row is its first", () => {
  const values = Float32Array.of(1, 3, 3, 2, -1, -2);
  expect(Array.from(largestOfRows({ values, width: 3 }))).toEqual([1, 0]);
});

test("a linear probe tells classes that lie apart, and no better than a guess where nothing tells them", () => {
  const random = stream(3, "data");
  const count = 600;
  const labels = Array.from({ length: count }, () => random.integer(3));
  const features = (apart: number) => ({
    width: 4,
    values: Float32Array.from(
      { length: 4 * count },
      (_, k) => (labels[k >> 2] === k % 4 ? apart : 0) + 5 + random.gaussian(),
    ),
  });
  expect(probeAccuracy(features(20), labels, 3)).toBe(1);
  const guessed = probeAccuracy(features(0), labels, 3);
  expect(guessed).toBeGreaterThan(0.2);
  expect(guessed).toBeLessThan(0.5);
  // A constant feature is no obstacle.
  const constant = { width: 1, values: new Float32Array(count).fill(2) };
  expect(probeAccuracy(constant, labels, 3)).toBeLessThan(0.5);
});
