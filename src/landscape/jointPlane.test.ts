import { expect, test } from "vitest";
import { jointPlane } from "./jointPlane";
import { principalComponents } from "./principalComponents";

test("two paths in three dimensions, by hand", async () => {
  // About the end of the first: 5u, then 2v and w, with u = (3, 4, 0)/5, v = (−4, 3, 0)/5, w = (0, 0, 1).
  const first = [13, 14, 10, 10, 10, 10];
  const second = [10 - 1.6, 10 + 1.2, 10, 10, 10, 11];
  const plane = await jointPlane([Float32Array.from(first), Float32Array.from(second)], 3);
  const along = (component: number, vector: number[]) =>
    Math.abs(
      vector.reduce((sum, value, p) => sum + value * plane.directions[3 * component + p], 0),
    );
  expect(along(0, [0.6, 0.8, 0])).toBeCloseTo(1, 6);
  expect(along(1, [-0.8, 0.6, 0])).toBeCloseTo(1, 6);
  expect(plane.explained[0]).toBeCloseTo(25 / 30, 6);
  expect(plane.explained[1]).toBeCloseTo(4 / 30, 6);
});

test("of one path it is that path's own plane", async () => {
  const path = Float32Array.from([4, 1, 2, 3, 3, 0, 1, 1, 1, 0, 0, 0]);
  expect(await jointPlane([path], 3)).toEqual(await principalComponents(path, 3, 2));
});
