/**
 * Kernels through which NaN goes that TensorFlow.js loses there, so that a network that overflowed had a
 * loss that is a number. Its vectorized relu compares bits: NaN with its sign set, which is what a
 * processor makes of 0·∞ and ∞ − ∞, counts as negative and becomes 0. Its poolings end in a clamp, which
 * makes −∞ of NaN, or leave it out of a maximum.
 */
import * as tf from "@tensorflow/tfjs";
import { replaceKernel } from "./replaceKernel";

/** 0, and NaN where x is: a step is 0 or 1 otherwise, of infinities too. */
const nothingBut = (x: tf.Tensor) => tf.mul(tf.step(x), 0);

replaceKernel("Relu", ({ x }, _, stock) => tf.mul(stock(), tf.step(x)));

replaceKernel("Maximum", ({ b }, _, stock) => tf.add(stock(), nothingBut(b)));

/** −∞, which a mean is of NaN, as NaN; sums and means over leading axes are such means too. */
replaceKernel("AvgPool", (_inputs, _attributes, stock) => {
  const means = stock();
  // ∞ there alone, and 0·∞ is NaN.
  return tf.add(means, tf.mul(tf.relu(tf.neg(means)), 0));
});

replaceKernel("MaxPool", ({ x }, attributes, stock) => {
  const { filterSize, strides, pad, dimRoundingMode } = attributes as unknown as Pooling;
  const steps = tf.step(x) as tf.Tensor4D;
  const known = tf.avgPool(steps, filterSize, strides, pad, dimRoundingMode);
  return tf.add(stock(), tf.mul(known, 0));
});

interface Pooling {
  filterSize: [number, number];
  strides: [number, number];
  pad: "valid" | "same" | number;
  dimRoundingMode?: "floor" | "round" | "ceil";
}
