import { expect, test } from "vitest";
import {
  ensembleMoments,
  momentAt,
  partsFactor,
  stepPartsAt,
  symmetricPair,
} from "./walkStatistics";
import { partColumns, type StepParts } from "./walks";

test("mean and covariance are those of the paths that are still there", () => {
  const { count, alpha, alphaAlpha, alphaBeta, betaBeta } = ensembleMoments({
    step: Float64Array.of(0, 1),
    alpha: Float32Array.of(1, 1, 1, 0, 2, Number.NaN),
    beta: Float32Array.of(0, 0, 0, 1, 4, Number.NaN),
  });
  expect(Array.from(count)).toEqual([3, 2]);
  expect(Array.from(alpha)).toEqual([1, 1]);
  expect([alphaAlpha[1], alphaBeta[1], betaBeta[1]]).toEqual([2, 3, 4.5]);
  expect(alphaAlpha[0]).toBe(0);
});

test("a step lies between the moments around it, and at the ends beyond them", () => {
  expect([0, 5, 10, 25, 99].map((step) => momentAt([0, 10, 40], step))).toEqual([
    0, 0.5, 1, 1.5, 2,
  ]);
  expect(momentAt([0], 3)).toBe(0);
});

test("parts that change nothing are left out, and what is left of the update is added", () => {
  const row = (values: Partial<Record<keyof StepParts, number>>) =>
    Object.fromEntries(
      partColumns.map((name) => [name, Float32Array.of(values[name] ?? 0)]),
    ) as StepParts;
  const plain = { descentAlpha: 1, followedAlpha: 1, updateAlpha: 1 };
  expect(stepPartsAt(row(plain), 0)).toEqual({ descent: [1, 0], update: [1, 0] });
  const rest = stepPartsAt(row({ ...plain, ascentBeta: 2, updateAlpha: 3 }), 0);
  expect(rest).toEqual({ descent: [1, 0], ascent: [0, 2], added: [2, 0], update: [3, 0] });
  expect(stepPartsAt(row({ ...plain, updateAlpha: Number.NaN }), 0)).toEqual({});
});

test("parts are drawn longer by a round number, so that the longest is seen well", () => {
  expect(partsFactor({ update: [0.013, 0] }, [4, 4])).toBe(50);
  expect(partsFactor({ update: [3, 0] }, [4, 4])).toBe(0.2);
  expect(partsFactor({}, [4, 4])).toBe(1);
});

test("eigenpairs of a symmetric matrix of two rows reproduce it", () => {
  for (const [a, b, c] of [
    [3, 1, -2],
    [2, 0, 5],
    [1, 0, 1],
    [0, -4, 0],
  ]) {
    const pairs = symmetricPair(a, b, c);
    expect(pairs[0].value).toBeGreaterThanOrEqual(pairs[1].value);
    for (const { value, vector } of pairs) {
      expect(a * vector[0] + b * vector[1]).toBeCloseTo(value * vector[0], 12);
      expect(b * vector[0] + c * vector[1]).toBeCloseTo(value * vector[1], 12);
    }
  }
});
