import fc from "fast-check";
import { expect, test } from "vitest";
import { norm, scaled } from "../plane/vector";
import { gaussianDirection } from "./gaussianDirection";
import { orthogonalize } from "./plane";
import { projectTrajectory } from "./projectTrajectory";

const P = 300;
const origin = gaussianDirection(P, 1, 0);
const first = gaussianDirection(P, 1, 1);
/** At about 12 degrees to the first axis and shorter. */
const second = gaussianDirection(P, 1, 2).map((value, p) => 0.1 * value + 0.5 * first[p]);
const directions = new Float32Array(2 * P);
directions.set(first);
directions.set(second, P);
const off = orthogonalize(
  orthogonalize(gaussianDirection(P, 1, 3), first),
  orthogonalize(second, first),
);

test("least squares recovers coordinates on axes that are neither orthogonal nor unit", async () => {
  const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
  await fc.assert(
    fc.asyncProperty(coordinate, coordinate, async (alpha, beta) => {
      const point = origin.map((x, p) => x + alpha * first[p] + beta * second[p] + off[p]);
      const projected = await projectTrajectory(point, origin, directions);
      expect(projected.alpha[0]).toBeCloseTo(alpha, 4);
      expect(projected.beta[0]).toBeCloseTo(beta, 4);
      const inPlane = norm(first.map((x, p) => alpha * x + beta * second[p]));
      const distance = Math.hypot(inPlane, norm(off));
      expect(projected.residual[0]).toBeCloseTo(norm(off) / distance, 4);
      expect(projected.explained).toBeCloseTo((inPlane / distance) ** 2, 4);
    }),
    { numRuns: 50 },
  );
});

test("the origin has coordinates 0 and residual 0, and no displacement to explain", async () => {
  const { alpha, beta, residual, explained } = await projectTrajectory(origin, origin, directions);
  expect([alpha[0], beta[0], residual[0], explained]).toEqual([0, 0, 0, null]);
});

test("a single axis makes a line with β = 0", async () => {
  const path = new Float32Array(2 * P);
  path.set(origin.map((x, p) => x + 2 * first[p] + off[p]));
  path.set(origin, P);
  const { alpha, beta, explained } = await projectTrajectory(path, origin, first);
  expect(alpha[0]).toBeCloseTo(2, 5);
  expect(Array.from(beta)).toEqual([0, 0]);
  const along = norm(scaled(first, 2));
  expect(explained).toBeCloseTo(along ** 2 / (along ** 2 + norm(off) ** 2), 5);
});
