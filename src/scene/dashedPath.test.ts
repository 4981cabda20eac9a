import { expect, test } from "vitest";
import { dashedPath } from "./dashedPath";
import type { PathLine } from "./pathLine";

// 3 units along x, then 1 along z.
const path: PathLine = {
  position: Float32Array.of(0, 0, 0, 3, 0, 0, 3, 0, 1),
  checkpoint: Float32Array.of(0, 1, 2),
  clipped: Uint8Array.of(0, 0, 0),
  count: 3,
};

test("dashes are even along the way, and the marker stands where the path is at its checkpoint", () => {
  const { line, last, time } = dashedPath(path, 0.5);
  // 4 units of way are 8 dashes of 0.5, of which the shader draws 1.5 in a unit of time.
  expect(last * 1.5).toBeCloseTo(8, 5);
  expect(time(0.5) / last).toBeCloseTo(1.5 / 4, 5);
  expect(time(1) / last).toBeCloseTo(3 / 4, 5);
  expect([...line.clipped]).toEqual([1, 1, 1]);
});

test("a whole path is left as it is", () => {
  expect(dashedPath(path, null)).toMatchObject({ line: path, last: 2 });
});
