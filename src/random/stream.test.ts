import { describe, expect, test } from "vitest";
import { type StreamName, stream } from "./stream";

const draws = (count: number, draw: () => number) => Float64Array.from({ length: count }, draw);
const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((a, b) => a + b) / values.length;

/** Σ (observed − expected)² / expected over equally likely outcomes. */
function chiSquared(counts: number[]): number {
  const expected = counts.reduce((a, b) => a + b) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function tally(count: number, outcomes: number, draw: () => number): number[] {
  const counts = new Array<number>(outcomes).fill(0);
  for (let i = 0; i < count; i++) counts[draw()] += 1;
  return counts;
}

test("one seed and one name give one sequence, for good", () => {
  const data = stream(1, "data");
  expect([data.uint32(), data.uint32(), data.uint32()]).toEqual([
    2683434128, 3481054445, 3237900140,
  ]);
});

test("seeds, names and indices give different sequences", () => {
  const sources: [number, StreamName, number][] = [
    [1, "data", 0],
    [2, "data", 0],
    [1, "split", 0],
    [1, "data", 1],
  ];
  const first = sources.map(([seed, name, index]) => stream(seed, name, index).uint32());
  expect(new Set(first).size).toBe(sources.length);
});

// Bounds are 99.9 % quantiles; seeds are fixed, so these pass or fail for good.
describe("distributions", () => {
  test("uniform fills [0, 1) evenly", () => {
    const random = stream(7, "data");
    const values = draws(100_000, random.uniform);
    expect(Math.min(...values.subarray(0, 1000))).toBeGreaterThanOrEqual(0);
    const counts = new Array<number>(20).fill(0);
    for (const value of values) counts[Math.floor(20 * value)] += 1;
    expect(chiSquared(counts)).toBeLessThan(43.8);
  });

  test("integer is even where the bound does not divide 2³²", () => {
    const random = stream(7, "batches");
    expect(chiSquared(tally(60_000, 7, () => random.integer(7)))).toBeLessThan(22.5);
  });

  test("gaussian has the moments of the standard normal", () => {
    const random = stream(7, "init");
    const values = draws(200_000, random.gaussian);
    const moment = (power: number) => mean(values.map((x) => x ** power));
    expect(Math.abs(moment(1))).toBeLessThan(0.0074);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.0105);
    expect(Math.abs(moment(3))).toBeLessThan(0.0285);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.0725);
  });

  test("sign is −1 or +1 in halves", () => {
    const random = stream(7, "probes");
    const values = draws(100_000, random.sign);
    expect(new Set(values)).toEqual(new Set([-1, 1]));
    expect(Math.abs(mean(values))).toBeLessThan(0.0105);
  });

  test("all permutations of three are equally likely", () => {
    const random = stream(7, "split");
    const names = ["012", "021", "102", "120", "201", "210"];
    const counts = tally(60_000, 6, () => names.indexOf(random.permutation(3).join("")));
    expect(chiSquared(counts)).toBeLessThan(20.6);
  });
});
