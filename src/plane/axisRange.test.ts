import fc from "fast-check";
import { expect, test } from "vitest";
import { axisRange, gridCoordinates } from "./axisRange";

test("a grid covers its range, contains 0 exactly and is even", () => {
  const low = fc.double({ min: -20, max: 0, noNaN: true });
  const high = fc.double({ min: 1e-3, max: 20, noNaN: true });
  fc.assert(
    fc.property(low, high, fc.integer({ min: 3, max: 201 }), (low, high, count) => {
      const grid = gridCoordinates([low, high], count);
      expect(grid).toHaveLength(count);
      expect(grid).toContain(0);
      const rounding = 1e-6 * (high - low);
      expect(grid[0]).toBeLessThanOrEqual(low + rounding);
      expect(grid[count - 1]).toBeGreaterThanOrEqual(high - rounding);
      const step = (grid[count - 1] - grid[0]) / (count - 1);
      grid.forEach((value, i) => {
        expect(Math.abs(value - grid[0] - i * step)).toBeLessThanOrEqual(rounding);
      });
    }),
  );
});

test("a symmetric range with an odd count is kept to the last bit", () => {
  const grid = gridCoordinates([-1, 1], 51);
  expect([grid[0], grid[25], grid[50]]).toEqual([-1, 0, 1]);
});

test("ranges without 0 inside, and two points, are taken as they are", () => {
  expect(Array.from(gridCoordinates([1, 3], 5))).toEqual([1, 1.5, 2, 2.5, 3]);
  expect(Array.from(gridCoordinates([-1, 1], 2))).toEqual([-1, 1]);
  expect(Array.from(gridCoordinates([0, 4], 5))).toEqual([0, 1, 2, 3, 4]);
});

test("automatic ranges contain the trajectory", () => {
  const path = Float32Array.of(-4, -1, 0.5, 0);
  expect(axisRange({ kind: "pca", component: 0 }, path)).toEqual([-4 - 4.5 / 4, 0.5 + 4.5 / 4]);
  expect(axisRange({ kind: "random", index: 0 }, path)).toEqual([-5, 5]);
});

test("without a path to contain, an axis runs from −1 to 1", () => {
  expect(axisRange({ kind: "random", index: 0 }, Float32Array.of(0.1, -0.02, 0))).toEqual([-1, 1]);
  expect(
    axisRange({ kind: "eigenvector", end: "top", index: 0, scale: "unit" }, new Float32Array(0)),
  ).toEqual([-1, 1]);
});
