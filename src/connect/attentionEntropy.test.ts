import { expect, test } from "vitest";
import { attentionEntropy } from "./attentionEntropy";

/** Two channels, one head: queries and keys are the inputs times a factor, values are none. */
const kernel = (factor: number) =>
  Float32Array.of(factor, 0, factor, 0, 0, 0, 0, factor, 0, factor, 0, 0);
const inputs = Float32Array.of(1, 0, 0, 1, 1, 1);
const read = (factor: number, heads = 1) => ({
  inputs,
  kernel: kernel(factor),
  pixels: 3,
  channels: 2,
  heads,
});

test("attention to all alike has the entropy of all, and to one of its own none", () => {
  expect(attentionEntropy(read(0))).toBeCloseTo(Math.log(3), 10);
  // Each pixel's best is the third, or both that have the first channel: in the limit ln 2 of two of three.
  expect(attentionEntropy(read(50))).toBeCloseTo((2 * Math.log(2)) / 3, 6);
});

test("the entropy is that of the weights, head by head", () => {
  const entropy = (scores: number[]) => {
    const powers = scores.map(Math.exp);
    const sum = powers.reduce((a, b) => a + b, 0);
    return -powers.reduce((all, power) => all + (power / sum) * Math.log(power / sum), 0);
  };
  const root = Math.SQRT1_2;
  const whole = [
    entropy([root, 0, root]),
    entropy([0, root, root]),
    entropy([root, root, 2 * root]),
  ];
  expect(attentionEntropy(read(1))).toBeCloseTo((whole[0] + whole[1] + whole[2]) / 3, 6);
  // One channel each: scores are products of that channel alone.
  const heads = [
    [entropy([1, 0, 1]), entropy([0, 0, 0]), entropy([1, 0, 1])],
    [entropy([0, 0, 0]), entropy([0, 1, 1]), entropy([0, 1, 1])],
  ].flat();
  expect(attentionEntropy(read(1, 2))).toBeCloseTo(heads.reduce((a, b) => a + b, 0) / 6, 6);
});
