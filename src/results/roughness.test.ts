import { expect, test } from "vitest";
import type { Surface } from "./results";
import { roughness } from "./roughness";

function grid(rows: number[][]): Surface {
  const loss = Float32Array.from(rows.flat());
  return {
    alpha: Float32Array.from(rows[0], (_, index) => index),
    beta: Float32Array.from(rows, (_, index) => index),
    loss,
    accuracy: loss.map(() => 1),
    done: new Uint8Array(loss.length).fill(1),
    originLoss: 0,
  };
}

const line = (...loss: number[]) => grid([loss]);

test("a slope has roughness 1, a valley 2, two valleys 4, whatever their scale", () => {
  expect(roughness(line(0, 1, 5, 6))).toBe(1);
  expect(roughness(line(4, 1, 0, 3, 4))).toBe(2);
  expect(roughness(line(1, 0, 1, 0, 1))).toBe(4);
  expect(roughness(line(100, 0, 100, 0, 100))).toBe(4);
});

test("rows and columns count alike: (2 + 2 + 1 + 1 + 1)/5 by hand", () => {
  const surface = grid([
    [1, 0, 1],
    [3, 2, 3],
  ]);
  expect(roughness(surface)).toBeCloseTo(7 / 5, 12);
});

test("flat lines and such with holes are left out", () => {
  expect(roughness(line(1, 1, 1))).toBeNaN();
  expect(roughness(line(1, Number.NaN, 3))).toBeNaN();
  expect(roughness(line(1, Number.POSITIVE_INFINITY, 3))).toBeNaN();
});
