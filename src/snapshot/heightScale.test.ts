import { describe, expect, it } from "vitest";
import { heightScale } from "./heightScale";

const losses = Float32Array.from({ length: 101 }, (_, index) => index / 10);

describe("heightScale", () => {
  it("clips above the 95th percentile unless a ceiling is given", () => {
    const scale = heightScale(losses, { height: "linear", ceiling: null });
    expect(scale.ceiling).toBeCloseTo(9.5, 6);
    expect(scale.clipped).toBe(5);
    expect(heightScale(losses, { height: "linear", ceiling: 4.05 }).clipped).toBe(60);
  });

  it.each(["linear", "log", "rank"] as const)("maps losses to heights and back: %s", (height) => {
    const scale = heightScale(losses, { height, ceiling: 8 });
    expect(scale.height(scale.lowest)).toBe(0);
    expect(scale.height(8)).toBeCloseTo(1, 12);
    expect(scale.height(9)).toBeGreaterThan(1);
    expect(scale.height(Infinity)).toBe(Infinity);
    expect(scale.height(-Infinity)).toBe(0);
    expect(scale.height(Number.NaN)).toBeNaN();
    for (const loss of [0.1, 1, 2.5, 7.9]) {
      expect(scale.loss(scale.height(loss))).toBeCloseTo(loss, 9);
      expect(scale.height(loss + 0.05)).toBeGreaterThan(scale.height(loss));
    }
  });

  it("takes the logarithm of the distance from the lowest loss plus 1 % of the shown range", () => {
    const scale = heightScale([2, 4, 12], { height: "log", ceiling: 12 });
    const expected = (Math.log10(2 + 0.1) - Math.log10(0.1)) / (Math.log10(10.1) - Math.log10(0.1));
    expect(scale.height(4)).toBeCloseTo(expected, 12);
  });

  it("gives equal numbers of values equal heights by rank", () => {
    const skewed = Float32Array.from({ length: 1001 }, (_, index) => Math.exp(index / 100));
    const scale = heightScale(skewed, { height: "rank", ceiling: skewed[1000] });
    expect(scale.height(skewed[250])).toBeCloseTo(0.25, 6);
    expect(scale.height(skewed[750])).toBeCloseTo(0.75, 6);
  });

  it("keeps the path above the floor", () => {
    const scale = heightScale([1, 2, 3], { height: "linear", ceiling: 3, include: [0.5, 9] });
    expect(scale.lowest).toBe(0.5);
    expect(scale.ceiling).toBe(3);
  });

  it("is the path's own until the first point of the surface is computed", () => {
    const scale = heightScale([7, 8], {
      height: "linear",
      ceiling: null,
      done: [0, 0],
      include: [1, 2, Number.NaN],
    });
    expect(scale.lowest).toBe(1);
    expect(scale.ceiling).toBeCloseTo(1.95, 9);
  });

  it("counts holes and infinities apart and skips what has not been computed", () => {
    const scale = heightScale([1, Number.NaN, Infinity, 2, 0], {
      height: "linear",
      ceiling: null,
      done: [1, 1, 1, 1, 0],
    });
    expect([scale.count, scale.holes, scale.clipped, scale.lowest]).toEqual([4, 1, 2, 1]);
  });

  it("survives constant and empty surfaces", () => {
    for (const values of [[3, 3, 3], [], [Number.NaN]]) {
      for (const height of ["linear", "log", "rank"] as const) {
        const scale = heightScale(values, { height, ceiling: null });
        expect(scale.ceiling).toBeGreaterThan(scale.lowest);
        expect(scale.height(scale.lowest)).toBe(0);
        expect(scale.height(scale.ceiling)).toBeCloseTo(1, 9);
      }
    }
  });

  it("ticks at round losses, spread in height", () => {
    expect(heightScale([0, 1], { height: "linear", ceiling: 1 }).ticks(5)).toEqual([
      0, 0.2, 0.4, 0.6, 0.8, 1,
    ]);
    const log = heightScale([0, 100], { height: "log", ceiling: 100 });
    const levels = log.ticks(5);
    expect(levels.length).toBeGreaterThanOrEqual(4);
    for (const level of levels) expect(Number(level.toPrecision(1))).toBe(level);
    const heights = levels.map(log.height);
    const gaps = heights.slice(1).map((height, index) => height - heights[index]);
    expect(Math.min(...gaps)).toBeGreaterThan(0.05);
  });
});
