import { expect, test } from "vitest";
import { projectTrajectory } from "../landscape/projectTrajectory";
import { sliceSpan } from "../landscape/sliceSpan";
import { stream } from "../random/stream";
import {
  combineDirections,
  slicedCoefficients,
  slicedPlane,
  squaredDistancesTo,
  thetaAt,
} from "./slicedPlane";

const PARAMETERS = 60;
const STEPS = 9;

function gaussians(length: number, index: number): Float32Array {
  const random = stream(5, "directions", index);
  return Float32Array.from({ length }, () => random.gaussian());
}

/** A random walk, two oblique axes of different lengths through its end, and a third direction. */
function walk(axesCount: 1 | 2) {
  const checkpoints = gaussians(STEPS * PARAMETERS, 0);
  for (let i = PARAMETERS; i < checkpoints.length; i++)
    checkpoints[i] += checkpoints[i - PARAMETERS];
  const origin = checkpoints.slice(-PARAMETERS);
  const first = gaussians(PARAMETERS, 1);
  const second = gaussians(PARAMETERS, 2).map((value, p) => 3 * value + first[p]);
  const axes = new Float32Array(axesCount * PARAMETERS);
  axes.set(first);
  if (axesCount === 2) axes.set(second, PARAMETERS);
  return { checkpoints, origin, axes, third: gaussians(PARAMETERS, 3) };
}

async function pose(axesCount: 1 | 2, tilts: number[], center: number) {
  const { checkpoints, origin, axes, third } = walk(axesCount);
  const span = await sliceSpan(checkpoints, origin, axes, third);
  const theta = thetaAt(checkpoints, PARAMETERS, center);
  const plane = slicedPlane(span, { tilts, center }, squaredDistancesTo(theta, checkpoints));
  return {
    checkpoints,
    axes,
    span,
    theta,
    plane,
    axesNow: combineDirections(span.directions, plane),
  };
}

/** The point that the plane's coordinates count from. */
function originOf({ plane, theta, axesNow }: Awaited<ReturnType<typeof pose>>): Float32Array {
  return theta.map((value, p) =>
    plane.center.reduce((sum, place, a) => sum - place * axesNow[a * PARAMETERS + p], value),
  );
}

test.each([
  { axes: 2 as const, tilts: [0.5, -0.9], center: 3.25 },
  { axes: 2 as const, tilts: [Math.PI / 2, Math.PI / 2], center: STEPS - 1 },
  { axes: 2 as const, tilts: [0, 0], center: 0 },
  { axes: 1 as const, tilts: [1.1], center: 6.5 },
])(
  "places the path as projecting it onto the turned axes does: %o",
  async ({ axes, tilts, center }) => {
    const sliced = await pose(axes, tilts, center);
    const expected = await projectTrajectory(sliced.checkpoints, originOf(sliced), sliced.axesNow);
    const { path } = sliced.plane;
    for (let t = 0; t < STEPS; t++) {
      expect(path.alpha[t]).toBeCloseTo(expected.alpha[t], 4);
      expect(path.beta[t]).toBeCloseTo(expected.beta[t], 4);
      expect(path.residual[t]).toBeCloseTo(expected.residual[t], 4);
    }
    expect(path.explained).toBeCloseTo(expected.explained ?? Number.NaN, 5);
  },
);

test("untilted and at the end, it is the original plane", async () => {
  const { plane, axes, axesNow } = await pose(2, [0, 0], STEPS - 1);
  expect(axesNow).toEqual(axes);
  expect(plane.center).toEqual([0, 0]);
  const places = Float32Array.of(0.3, -0.7, 0, 0);
  const expected = [places[0], places[1], 0, 0, 0, 0];
  slicedCoefficients(plane, places).forEach((value, k) => {
    expect(value === expected[k]).toBe(true);
  });
});

test("an axis tilted by an angle keeps its length and encloses that angle with itself", async () => {
  const { axes, axesNow, plane } = await pose(2, [0.4, 0], STEPS - 1);
  const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, x, p) => sum + x * b[p], 0);
  const [before, now] = [axes.subarray(0, PARAMETERS), axesNow.subarray(0, PARAMETERS)];
  expect(dot(now, now) / dot(before, before)).toBeCloseTo(1, 5);
  expect(dot(before, now) / dot(before, before)).toBeCloseTo(Math.cos(0.4), 5);
  expect(axesNow.subarray(PARAMETERS)).toEqual(axes.subarray(PARAMETERS));
  expect(plane.lengths[0] ** 2 / dot(before, before)).toBeCloseTo(1, 5);
});

test("the plane passes through its center, where it lies on the path", async () => {
  const { plane } = await pose(2, [0.3, 0.2], 4);
  expect(plane.path.residual[4]).toBe(0);
  const coefficients = slicedCoefficients(plane, Float32Array.from(plane.center));
  for (const value of coefficients) expect(value).toBeCloseTo(0, 5);
});

test("a third direction within the plane is refused", async () => {
  const { checkpoints, origin, axes } = walk(2);
  await expect(sliceSpan(checkpoints, origin, axes, axes.slice(0, PARAMETERS))).rejects.toThrow(
    "lies in the plane",
  );
});
