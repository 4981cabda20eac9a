import { expect, test } from "vitest";
import { analyticObjective, separable, vectorLayout } from "../landscape/testing/analyticObjective";
import { BARRIER_POINTS, barrier } from "./barrier";
import { interpolate, lineLosses } from "./interpolate";

const never = new AbortController().signal;
const along = (f: (t: number) => number, points = BARRIER_POINTS) => {
  const t = Float64Array.from({ length: points }, (_, k) => k / (points - 1));
  return { t, loss: t.map(f) };
};

test("the ends of a line are the two solutions to the last bit", () => {
  const a = Float32Array.of(0.1, -1e8, 3);
  const b = Float32Array.of(0.3, 1e-8, -7);
  expect(interpolate(a, b, 0)).toEqual(a);
  expect(interpolate(a, b, 1)).toEqual(b);
});

test("between two minima of a double well the barrier is the hill", async () => {
  const well = analyticObjective(separable([(x) => (x * x - 1) ** 2]), vectorLayout(1));
  const path = await lineLosses(well, Float32Array.of(-1), Float32Array.of(1), 25, never);
  expect(barrier(path)).toEqual({ height: 1, at: 0.5, aboveMean: 1 });
});

test("a slope is no barrier, though it rises above the mean of its ends", () => {
  const { height, aboveMean } = barrier(along((t) => 2 + 3 * t));
  expect(height).toBeCloseTo(0, 12);
  expect(aboveMean).toBeCloseTo(1.5, 12);
});

test("a path through NaN is blocked", () => {
  expect(barrier(along((t) => (t === 0.5 ? Number.NaN : 1)))).toMatchObject({
    height: Number.POSITIVE_INFINITY,
    at: 0.5,
  });
  expect(barrier(along((t) => (t === 1 ? Number.NaN : 1))).height).toBeNaN();
});

test("too few points, and an aborted line, are refused", async () => {
  expect(() => barrier(along(() => 1, 11))).toThrow(/at least 25 points/);
  const flat = analyticObjective(separable([() => 1]), vectorLayout(1));
  const end = Float32Array.of(1);
  await expect(lineLosses(flat, end, end, 25, AbortSignal.abort())).rejects.toThrow(/abort/i);
});
