// Planes whose points the kernel takes eight at once: hidden layers of relu and more inputs than
// twice the vectors that span the plane. Runs in Node and in Chromium.
import { describe, expect, it } from "vitest";
import { type Stream, stream } from "../random/stream";
import { FusedMlp } from "./fusedMlp";
import { loadKernel } from "./loadKernel";
import { supportsRelaxedSimd } from "./relaxedSimd";
import { float64Mlp } from "./testing/float64Mlp";
import { gaussians, type RandomMlp, randomMlp } from "./testing/randomMlp";

const binaries = supportsRelaxedSimd() ? [false, true] : [false];
const kernels = await Promise.all(binaries.map((relaxed) => loadKernel(relaxed)));

const shapes: [string, number[], number][] = [
  ["ten classes", [20, 32, 10], 613],
  ["two classes, one unit", [7, 1, 2], 5],
  ["three classes", [9, 13, 3], 77],
  ["more classes than registers", [12, 40, 23], 90],
  ["more units than bits in a word", [10, 77, 5], 64],
  ["two hidden layers", [12, 21, 34, 10], 101],
  ["many narrow layers", [9, 5, 3, 6, 4, 2, 3], 40],
];

/** Two rows of a grid, and what is left over. */
const POINTS = 27;

function gridPoints(): Float32Array {
  const coefficients = new Float32Array(2 * POINTS);
  for (let p = 0; p < POINTS; p++) {
    coefficients[2 * p] = (p % 13) / 6 - 1;
    coefficients[2 * p + 1] = Math.floor(p / 13) / 2 - 0.5;
  }
  return coefficients;
}

interface Plane {
  theta: Float32Array;
  directions: Float32Array;
  coefficients: Float32Array;
}

function planeOf({ theta }: RandomMlp): Plane {
  const directions = gaussians(stream(5, "directions"), 2 * theta.length, 0.3);
  return { theta, directions, coefficients: gridPoints() };
}

/** Losses and accuracies at all points, in calls of so many. */
function inCalls(network: FusedMlp, plane: Plane, size: number) {
  const { theta, directions, coefficients } = plane;
  const loss = new Float32Array(POINTS);
  const accuracy = new Float32Array(POINTS);
  for (let from = 0; from < POINTS; from += size) {
    const to = Math.min(POINTS, from + size);
    network.evaluateMany(
      theta,
      directions,
      coefficients.subarray(2 * from, 2 * to),
      loss.subarray(from, to),
      accuracy.subarray(from, to),
    );
  }
  return { loss, accuracy };
}

describe.each(kernels)("eight points at once, relaxed: $relaxed", (kernel) => {
  it.each(shapes)("agree with float64: %s", (_, widths, count) => {
    const from = randomMlp(widths, count, { activation: "relu" });
    const plane = planeOf(from);
    const { loss, accuracy } = inCalls(new FusedMlp(kernel, from), plane, POINTS);
    const reference = float64Mlp(from);
    for (let p = 0; p < POINTS; p++) {
      const [alpha, beta] = plane.coefficients.subarray(2 * p);
      const P = from.theta.length;
      const theta = Float64Array.from(
        from.theta,
        (value, i) => value + alpha * plane.directions[i] + beta * plane.directions[P + i],
      );
      const expected = reference.evaluate(theta);
      expect(Math.abs(loss[p] / expected.loss - 1)).toBeLessThan(5e-6);
      // A sample on the border of two classes may fall to either.
      expect(Math.abs(accuracy[p] - expected.accuracy)).toBeLessThan(1.5 / count);
    }
  });

  it.each(shapes)("have the bits of each alone, however they are cut: %s", (_, widths, count) => {
    const from = randomMlp(widths, count, { activation: "relu" });
    const network = new FusedMlp(kernel, from);
    const plane = planeOf(from);
    const alone = inCalls(network, plane, 1);
    for (const size of [POINTS, 8, 7, 5, 3]) expect(inCalls(network, plane, size)).toEqual(alone);
  });

  it.each([
    ["scattered", (random: Stream) => [2 * random.gaussian(), 2 * random.gaussian()]],
    ["on a line along the first direction", (random: Stream) => [random.gaussian(), 0.5]],
    ["on a line along the second direction", (random: Stream) => [0.5, random.gaussian()]],
    ["all the same", () => [0.25, -0.5]],
    [
      "not all numbers",
      (random: Stream) => [random.gaussian(), random.gaussian() < 0 ? Number.NaN : 1],
    ],
  ])("have the bits of each alone wherever they are: %s", (_, point) => {
    const from = randomMlp([20, 32, 10], 77, { activation: "relu" });
    const network = new FusedMlp(kernel, from);
    const random = stream(13, "directions");
    const coefficients = Float32Array.from(
      Array.from({ length: POINTS }, () => point(random)).flat(),
    );
    const plane = { ...planeOf(from), coefficients };
    expect(inCalls(network, plane, POINTS)).toEqual(inCalls(network, plane, 1));
  });

  it("take the first of equal outputs as the prediction", () => {
    const from = randomMlp([9, 6, 4], 50, { activation: "relu" });
    const plane = planeOf(from);
    plane.theta = new Float32Array(from.theta.length);
    // Along the first direction the first class falls behind, or runs ahead of, three equal ones.
    plane.directions.fill(0);
    plane.directions[from.theta.length - 4] = 1;
    const { accuracy } = inCalls(new FusedMlp(kernel, from), plane, POINTS);
    const share = (label: number) =>
      from.samples.targets.filter((target) => target === label).length / 50;
    for (let p = 0; p < POINTS; p++) {
      const first = plane.coefficients[2 * p] < 0 ? 1 : 0;
      expect(accuracy[p]).toBeCloseTo(share(first), 6);
    }
  });

  it.each([
    ["a weight out of a unit that is never above 0", -5, Number.POSITIVE_INFINITY],
    ["a bias of a unit", -1, Number.NaN],
    ["an infinite bias of a unit", -1, Number.NEGATIVE_INFINITY],
    ["a weight too large for sums of it", -5, 3e38],
  ])("come to the same as each alone where numbers end: %s", (_, fromEnd, value) => {
    const [inputs, units, classes] = [9, 6, 4];
    const from = randomMlp([inputs, units, classes], 50, { activation: "relu" });
    const network = new FusedMlp(kernel, from);
    const unitBiases = inputs * units;
    for (const place of ["theta", "directions"] as const) {
      const plane = planeOf(from);
      plane.theta = from.theta.slice();
      // The last unit is never above 0.
      plane.theta[unitBiases + units - 1] = -1e4;
      const last = fromEnd === -1 ? unitBiases : from.theta.length - classes - 1;
      plane[place][last] = value;
      expect(inCalls(network, plane, POINTS)).toEqual(inCalls(network, plane, 1));
    }
  });

  it("come to the same as each alone where sums of later layers overflow", () => {
    const from = randomMlp([9, 6, 5, 6, 4, 3], 50, { activation: "relu" });
    const network = new FusedMlp(kernel, from);
    const plane = planeOf(from);
    const ends = [1e5, 1e7, 1e9, 1e11].map((scale) => {
      const large = { ...plane, theta: from.theta.map((value) => scale * value) };
      const together = inCalls(network, large, POINTS);
      expect(together).toEqual(inCalls(network, large, 1));
      return Number.isFinite(together.loss[0]);
    });
    expect(new Set(ends)).toEqual(new Set([true, false]));
  });
});
