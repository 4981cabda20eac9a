/** Sums, differences and products with one short row, as biases and normalizations have them. */
import * as tf from "@tensorflow/tfjs";
import { replaceKernel } from "./replaceKernel";

/** Stock kernels take three to four times as long for every number when rows are shorter. */
const LONG_ENOUGH = 512;

/** The largest divisor of a number that is at most `limit`. */
function largestDivisor(number: number, limit: number): number {
  let divisor = Math.min(number, limit);
  while (number % divisor !== 0) divisor--;
  return divisor;
}

/**
 * How often to repeat a row that is added to each of the tensor's, and the tensor with as much
 * longer rows; undefined where it is no such row, or would not get longer.
 */
function lengthen(tensor: tf.Tensor, row: tf.Tensor) {
  const length = tensor.shape[tensor.rank - 1];
  const single = row.size === length && row.shape[row.rank - 1] === length;
  const float = tensor.dtype === "float32" && row.dtype === "float32";
  if (!single || !float || row.rank > tensor.rank || tensor.size === 0) return undefined;
  const rows = tensor.size / length;
  const repeats = largestDivisor(rows, Math.ceil(LONG_ENOUGH / length));
  if (repeats === 1 || repeats === rows) return undefined;
  return {
    long: tf.reshape(tensor, [rows / repeats, repeats * length]),
    repeated: tf.tile(tf.reshape(row, [length]), [repeats]),
  };
}

type Binary = (a: tf.Tensor, b: tf.Tensor) => tf.Tensor;
const operations: Record<string, Binary> = { Add: tf.add, Sub: tf.sub, Multiply: tf.mul };

for (const [kernelName, operation] of Object.entries(operations))
  replaceKernel(kernelName, ({ a, b }) => {
    const right = lengthen(a, b);
    if (right) return tf.reshape(operation(right.long, right.repeated), a.shape);
    const left = lengthen(b, a);
    if (left) return tf.reshape(operation(left.repeated, left.long), b.shape);
    return undefined;
  });
