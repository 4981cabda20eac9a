// What every point of a plane begins with.
import { breathe } from "./breathing";
import { product } from "./dense";
import { combine } from "./elementwise";
import { ROW } from "./simd";

/** Bytes, and blocks of samples, between two chances to breathe. */
const RANGE: usize = 1024 * 1024;
const BLOCKS: i32 = 16;

/** `combine` of whole parameter vectors. */
export function combineParameters(
  target: usize,
  vectors: usize,
  stride: usize,
  coefficients: usize,
  directions: i32,
  bytes: usize,
): void {
  for (let from: usize = 0; from < bytes; from += RANGE) {
    const range = min(RANGE, bytes - from);
    combine(target + from, vectors + from, stride, coefficients, directions, range);
    breathe(1, <i32>(range / 4));
  }
}

/** `product` over all samples. */
export function multiplyAll(
  packed: usize,
  bias: usize,
  input: usize,
  output: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  for (let first = 0; first < blocks; first += BLOCKS) {
    const count = min(BLOCKS, blocks - first);
    const from = input + <usize>(first * inputs) * ROW;
    const to = output + <usize>(first * outputs) * ROW;
    product(packed, bias, from, to, inputs, outputs, count);
    breathe(count, inputs * outputs);
  }
}
