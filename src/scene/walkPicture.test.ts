import { expect, test } from "vitest";
import { arrowTriangles } from "./arrows";
import { stageSpace } from "./stageSpace";
import { ensembleLines, ensembleMean, fieldArrows, modelLevels } from "./walkPicture";

const axis = Float32Array.of(-2, 0, 2);
const space = stageSpace({ alpha: axis, beta: axis }, 0.5);
const flat = () => 0;

test("an arrow begins at its point, ends at its tip and lies on the ground", () => {
  const positions = arrowTriangles(
    [{ x: 0, z: 0, dx: 0.5, dz: 0 }],
    { width: 0.02 },
    (x, z) => x + z,
  );
  const corners = Array.from({ length: positions.length / 3 }, (_, n) =>
    Array.from(positions.subarray(3 * n, 3 * n + 3)),
  );
  expect(Math.min(...corners.map(([x]) => x))).toBeCloseTo(0, 6);
  expect(Math.max(...corners.map(([x]) => x))).toBeCloseTo(0.5, 6);
  for (const [x, y, z] of corners) expect(y).toBeCloseTo(x + z, 6);
});

test("arrows without a length, not finite or from outside the stage are left out", () => {
  const none = [
    { x: 0, z: 0, dx: 0, dz: 0 },
    { x: 0, z: 0, dx: Number.NaN, dz: 1 },
    { x: 1.5, z: 0, dx: 1, dz: 0 },
  ];
  expect(arrowTriangles(none, { width: 0.02 }, flat)).toHaveLength(0);
});

test("arrows of a field point down the gradient, and β grows away from the viewer", () => {
  const one = (value: number) => Float32Array.of(0, 0, 0, 0, value, 0, 0, 0, 0);
  const field = {
    ...{ alpha: axis, beta: axis, done: new Uint8Array(9).fill(1) },
    ...{ gradientAlpha: one(3), gradientBeta: one(4), stepAlpha: one(1), stepBeta: one(0) },
  };
  const [down] = fieldArrows(field, "gradient", space);
  expect(down.dx / down.dz).toBeCloseTo(-3 / 4, 6);
  expect(down.dz).toBeGreaterThan(0);
  const [step] = fieldArrows(field, "step", space);
  expect([Math.sign(step.dx), step.dz]).toEqual([1, -0]);
});

test("the segments of many paths are in the order of time, and end where a path leaves the stage", () => {
  const { position, until } = ensembleLines(
    {
      step: Float64Array.of(0, 1, 2),
      alpha: Float32Array.of(0, 0, 1, 1, 2, 9),
      beta: new Float32Array(6),
    },
    space,
    flat,
  );
  expect(Array.from(until)).toEqual([0, 2, 3]);
  expect(Array.from(position.subarray(12), Math.fround)).toEqual([0.5, 0, 0, 1, 0, 0]);
});

test("the ellipse of one standard deviation has the covariance of the paths", () => {
  const ensemble = {
    step: Float64Array.of(0),
    alpha: Float32Array.of(0, 2, 4, 2),
    beta: Float32Array.of(0, 3, 3, 0),
  };
  const points = ensembleMean(ensemble).ellipse(0, 720);
  // Of a circle's image under a root of C, the mean of the outer products is C/2.
  const mean = (of: (a: number, b: number) => number) =>
    points.reduce((sum, [a, b]) => sum + of(a - 2, b - 1.5), 0) / 360;
  expect(mean((a) => a * a)).toBeCloseTo(8 / 3, 6);
  expect(mean((a, b) => a * b)).toBeCloseTo(6 / 3, 6);
  expect(mean((_, b) => b * b)).toBeCloseTo(9 / 3, 6);
});

test("level sets of a quadratic model are where it has the level", () => {
  const points = modelLevels(
    { loss: 1, slope: [0, 0], bend: [2, 0, 2] },
    [0.5, -0.5],
    space,
    [1.25],
  );
  expect(points.length).toBeGreaterThan(50);
  // 1 + r² is 1.25 at r = ½, but for the grid's straight pieces.
  for (const [a, b] of points) expect(Math.hypot(a - 0.5, b + 0.5)).toBeCloseTo(0.5, 1);
});
