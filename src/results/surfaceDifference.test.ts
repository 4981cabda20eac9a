import { expect, test } from "vitest";
import type { Surface } from "./results";
import { sameGrid, surfaceDifference } from "./surfaceDifference";

function surface(loss: number[], done = loss.map(() => 1), width = 1): Surface {
  return {
    alpha: Float32Array.of(-width, width),
    beta: Float32Array.of(-1, 1),
    loss: Float32Array.from(loss),
    accuracy: Float32Array.from(loss, () => 0.5),
    done: Uint8Array.from(done),
    originLoss: 1,
  };
}

test("a difference is taken point by point, and holes and infinities stay what they are", () => {
  const a = surface([3, Infinity, Number.NaN, Infinity]);
  const b = surface([1, 2, 2, Infinity]);
  expect([...surfaceDifference(a, b).loss]).toEqual([2, Infinity, Number.NaN, Number.NaN]);
  expect(surfaceDifference(b, a).loss[1]).toBe(-Infinity);
});

test("a point is done where it is in both", () => {
  const difference = surfaceDifference(
    surface([1, 1, 1, 1], [1, 0, 1, 0]),
    surface([1, 1, 1, 1], [1, 1, 0, 0]),
  );
  expect([...difference.done]).toEqual([1, 0, 0, 0]);
});

test("grids that are not the same have none", () => {
  const [a, b] = [surface([1, 1, 1, 1]), surface([1, 1, 1, 1], [1, 1, 1, 1], 1.01)];
  expect(sameGrid(a, b)).toBe(false);
  expect(() => surfaceDifference(a, b)).toThrow(RangeError);
});
