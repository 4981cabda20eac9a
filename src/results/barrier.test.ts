import { expect, test } from "vitest";
import { BARRIER_POINTS, barrier } from "./barrier";

const along = (f: (t: number) => number, points = BARRIER_POINTS) => {
  const t = Float64Array.from({ length: points }, (_, k) => k / (points - 1));
  return { t, loss: t.map(f) };
};

test("a slope is no barrier, though it rises above the mean of its ends", () => {
  const { height, aboveMean } = barrier(along((t) => 2 + 3 * t));
  expect(height).toBeCloseTo(0, 12);
  expect(aboveMean).toBeCloseTo(1.5, 12);
});

test("what lies beyond the ends does not count", () => {
  const t = Float64Array.from(
    { length: 2 * BARRIER_POINTS },
    (_, k) => k / (BARRIER_POINTS - 1) - 0.5,
  );
  expect(barrier({ t, loss: t.map((at) => (at < 0 || at > 1 ? 100 : at * (1 - at))) })).toEqual({
    height: 0.25,
    at: 0.5,
    aboveMean: 0.25,
  });
});

test("a path through NaN is blocked", () => {
  expect(barrier(along((t) => (t === 0.5 ? Number.NaN : 1)))).toMatchObject({
    height: Number.POSITIVE_INFINITY,
    at: 0.5,
  });
  expect(barrier(along((t) => (t === 1 ? Number.NaN : 1))).height).toBeNaN();
});

test("too few points, and a path without its ends, are refused", () => {
  expect(() => barrier(along(() => 1, 11))).toThrow(/at least 25 points/);
  const { t, loss } = along(() => 1, 60);
  expect(() => barrier({ t: t.map((at) => at + 0.001), loss })).toThrow(/not 0/);
});
