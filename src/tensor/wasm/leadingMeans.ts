/** Sums and means over all but the last axes: bias gradients and batch statistics. */
import * as tf from "@tensorflow/tfjs";
import { replaceKernel } from "./replaceKernel";

/** The largest divisor of a number that is at most its square root. */
function nearRoot(number: number): number {
  let divisor = Math.floor(Math.sqrt(number));
  while (number % divisor !== 0) divisor--;
  return divisor;
}

/** [n, count, c] → [n, c], the mean over the middle axis. */
function middleMean(x: tf.Tensor, n: number, count: number): tf.Tensor {
  const columns = x.size / (n * count);
  const images = tf.reshape(x, [n, count, 1, columns]) as tf.Tensor4D;
  return tf.avgPool(images, [count, 1], 1, "valid");
}

/**
 * Average pooling with one tall window, where the stock kernel transposes and adds one number after
 * the other. Two stages of about √rows each are as fast as one and round ten times less.
 */
function leadingMean(x: tf.Tensor, attributes: tf.NamedAttrMap, timesRows: boolean) {
  const axes = tf.util.parseAxisParam(attributes.axis as number | number[], x.shape);
  const leading = axes.every((axis, i) => axis === i) && axes.length < x.rank;
  if (!leading || axes.length === 0 || x.dtype !== "float32" || x.size === 0) return undefined;
  const [kept, averaged] = tf.backend_util.computeOutAndReduceShapes(x.shape, axes);
  const rows = tf.util.sizeFromShape(averaged);
  const groups = nearRoot(rows);
  const mean = middleMean(middleMean(x, groups, rows / groups), 1, groups);
  const shape = attributes.keepDims ? tf.backend_util.expandShapeToKeepDim(kept, axes) : kept;
  return tf.reshape(timesRows ? tf.mul(mean, rows) : mean, shape);
}

replaceKernel("Sum", ({ x }, attributes) => leadingMean(x, attributes, true));
replaceKernel("Mean", ({ x }, attributes) => leadingMean(x, attributes, false));
