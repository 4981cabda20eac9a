import { expect, test } from "vitest";
import { gaussianDirection } from "./gaussianDirection";
import { cosine, orthogonalize, parallel, solutionPlane } from "./plane";
import { projectTrajectory } from "./projectTrajectory";
import { norm, scaled } from "./vector";

const P = 200;
const [a, b, c] = [0, 1, 2].map((index) => gaussianDirection(P, 5, index));

test("orthogonalizing removes the shared part only", () => {
  const tilted = b.map((value, p) => value + 2 * a[p]);
  const result = orthogonalize(tilted, a);
  expect(cosine(result, a)).toBeCloseTo(0, 6);
  expect(norm(result)).toBeCloseTo(norm(orthogonalize(b, a)), 4);
});

test("the plane through three solutions contains them at the coordinates it gives", async () => {
  const { origin, directions, coordinates } = solutionPlane(a, b, c);
  const solutions = new Float32Array(3 * P);
  for (const [index, solution] of [a, b, c].entries()) solutions.set(solution, index * P);
  const { alpha, beta, residual } = await projectTrajectory(solutions, origin, directions);
  for (let k = 0; k < 3; k++) {
    expect(alpha[k]).toBeCloseTo(coordinates[2 * k], 4);
    expect(beta[k]).toBeCloseTo(coordinates[2 * k + 1], 4);
    expect(residual[k]).toBeLessThan(1e-6);
  }
  expect(cosine(directions.subarray(0, P), directions.subarray(P))).toBeCloseTo(0, 6);
});

test("directions that span no plane are recognized", () => {
  expect(parallel(a, scaled(a, -3))).toBe(true);
  expect(parallel(a, new Float32Array(P))).toBe(true);
  expect(parallel(a, b)).toBe(false);
  const between = a.map((value, p) => (value + b[p]) / 2);
  expect(() => solutionPlane(a, b, between)).toThrow(/one line/);
});
