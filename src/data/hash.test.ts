import { expect, test } from "vitest";
import { hashSamples, murmur3 } from "./hash";

test("murmur3 agrees with published values", () => {
  expect(murmur3([])).toBe(0);
  expect(murmur3([Uint32Array.of(0x74736574)])).toBe(0xba6bd213); // "test"
});

test("any bit of any value counts, and so does the border between training and test", () => {
  const samples = (count: number, ...inputs: number[]) => ({
    count,
    inputs: Float32Array.from(inputs),
    targets: new Float32Array(count),
  });
  const base = hashSamples([samples(1, 0), samples(1, 1)]);
  expect(base).toMatch(/^[0-9a-f]{8}$/);
  expect(hashSamples([samples(1, -0), samples(1, 1)])).not.toBe(base);
  expect(hashSamples([samples(2, 0, 1)])).not.toBe(base);
});
