import { expect, test } from "vitest";
import { type SampleChangesOptions, sampleChanges } from "./sampleChanges";

const COUNT = 4000;

/** An objective whose single losses at θ = (factor) are given times the factor. */
function changesOf(loss: (k: number) => number, options: Partial<SampleChangesOptions> = {}) {
  const objective = {
    sampleCount: COUNT,
    async sampleLosses([factor]: Float32Array, losses: Float32Array) {
      for (let k = 0; k < COUNT; k++) losses[k] = factor * loss(k);
    },
  };
  const { signal } = new AbortController();
  const asked = { from: 50, difference: "absolute", signal, ...options } as const;
  return sampleChanges(objective, [Float32Array.of(1), Float32Array.of(3)], asked);
}

test("losses that keep their spread settle as one over their number, squares twice as fast", async () => {
  // Every second loss is one below and one above: |ℓ − L_k| is 1, and 1 + 1/k.
  const alternating = (k: number) => 5 + (k % 2 === 0 ? 1 : -1);
  const { slope, k, change, points } = await changesOf(alternating);
  expect(slope).toBeCloseTo(-1, 2);
  expect(points).toBe(2);
  expect(k[0]).toBeGreaterThan(50);
  // The mean factor over both points is 2.
  expect((change[6] * k[6]) / 2).toBeCloseTo(1, 1);
  expect((await changesOf(alternating, { difference: "squared" })).slope).toBeCloseTo(-2, 2);
});

test.each([0.5, 2])(
  "losses that grow as k to the %s change the mean as one power less",
  async (p) => {
    // L_k is k^p/(p + 1), so that |ℓ − L_k|/k is p/(p + 1)·k^(p − 1).
    const { slope } = await changesOf((k) => (k + 1) ** p);
    expect(slope).toBeCloseTo(p - 1, 1);
  },
);

test("too few samples have no slope", async () => {
  expect((await changesOf(() => 1, { from: COUNT })).slope).toBeNaN();
});
