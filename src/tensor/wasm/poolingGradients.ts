/** Gradients of pooling over windows that tile the image, as 2×2 pooling with stride 2 does. */
import * as tf from "@tensorflow/tfjs";
import { replaceKernel } from "./replaceKernel";

type Size = [number, number];
type Geometry = tf.backend_util.Conv2DInfo;

/** The windows' geometry where they neither overlap, nor leave gaps, nor reach over the edge. */
function tiling(images: number[], attributes: tf.NamedAttrMap): Geometry | undefined {
  const info = tf.backend_util.computePool2DInfo(
    images as [number, number, number, number],
    attributes.filterSize as Size,
    attributes.strides as Size,
    1,
    attributes.pad as "same" | "valid",
    attributes.dimRoundingMode as "floor" | undefined,
  );
  const { top, bottom, left, right } = info.padInfo;
  const tiles =
    info.strideHeight === info.filterHeight &&
    info.strideWidth === info.filterWidth &&
    top + bottom + left + right === 0;
  return tiles ? info : undefined;
}

/** Writes each window's value to all of its places; what no window covers gets 0. */
function spreadOverWindows(windows: tf.Tensor, info: Geometry): tf.Tensor {
  const { batchSize: n, outHeight, outWidth, inChannels: c, filterHeight, filterWidth } = info;
  const columns = tf.mul(
    tf.reshape(windows, [n * outHeight * outWidth, 1, c]),
    tf.ones([1, filterWidth, 1]),
  );
  const rows = tf.mul(
    tf.reshape(columns, [n * outHeight, 1, outWidth * filterWidth * c]),
    tf.ones([1, filterHeight, 1]),
  );
  const covered = tf.reshape(rows, [n, outHeight * filterHeight, outWidth * filterWidth, c]);
  const below = info.inHeight - outHeight * filterHeight;
  const beside = info.inWidth - outWidth * filterWidth;
  if (below === 0 && beside === 0) return covered;
  return tf.pad(covered, [
    [0, 0],
    [0, below],
    [0, beside],
    [0, 0],
  ]);
}

replaceKernel("AvgPoolGrad", ({ dy, input }, attributes) => {
  const info = tiling(input.shape, attributes);
  if (!info) return undefined;
  return spreadOverWindows(tf.div(dy, info.filterHeight * info.filterWidth), info);
});

/** Places that tie for a window's maximum share its gradient equally. */
replaceKernel("MaxPoolGrad", ({ dy, input, output }, attributes) => {
  const info = tiling(input.shape, attributes);
  if (!info) return undefined;
  // step is vectorized on wasm, equal is not; nothing exceeds its window's maximum.
  const below = tf.step(tf.sub(spreadOverWindows(output, info), input));
  const chosen = tf.sub(1, below);
  const { filterSize, strides, pad } = attributes as {
    filterSize: Size;
    strides: Size;
    pad: "valid";
  };
  const share = tf.avgPool(chosen as tf.Tensor4D, filterSize, strides, pad);
  const portion = tf.div(dy, tf.mul(share, info.filterHeight * info.filterWidth));
  return tf.mul(chosen, spreadOverWindows(portion, info));
});
