/** Both gradients of a convolution as convolutions, which the wasm backend does fast. */
import * as tf from "@tensorflow/tfjs";
import { replaceKernel } from "./replaceKernel";

type Shape4D = [number, number, number, number];
type Geometry = tf.backend_util.Conv2DInfo;

function geometry(images: number[], filter: number[], attributes: tf.NamedAttrMap): Geometry {
  const { strides, pad, dimRoundingMode } = attributes as {
    strides: [number, number];
    pad: "same" | "valid";
    dimRoundingMode?: "floor";
  };
  return tf.backend_util.computeConv2DInfo(
    images as Shape4D,
    filter as Shape4D,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
}

/** Padding of the two image axes. */
function padding(top: number, bottom: number, left: number, right: number) {
  return [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ] as tf.backend_util.ExplicitPadding;
}

/**
 * dW[i,j,c,d] = Σ_{n,p,q} x[n, p·s+i, q·s+j, c]·dy[n,p,q,d] is a convolution with the channels c as
 * the batch, the samples n as the channels, dy as the filter and the stride s as the dilation.
 */
replaceKernel("Conv2DBackpropFilter", ({ x, dy }, attributes) => {
  const info = geometry(x.shape, attributes.filterShape as number[], attributes);
  const { filterHeight, filterWidth, outHeight, outWidth, strideHeight, strideWidth } = info;
  const { top, left } = info.padInfo;
  // Negative where the stride leaves the last rows of x unused; the slice then drops what they add.
  const bottom = filterHeight + (outHeight - 1) * strideHeight - info.inHeight - top;
  const right = filterWidth + (outWidth - 1) * strideWidth - info.inWidth - left;
  const gradient = tf.conv2d(
    tf.transpose(x as tf.Tensor4D, [3, 1, 2, 0]),
    tf.transpose(dy as tf.Tensor4D, [1, 2, 0, 3]),
    1,
    padding(top, Math.max(bottom, 0), left, Math.max(right, 0)),
    "NHWC",
    [strideHeight, strideWidth],
  );
  const filter = tf.slice(gradient, [0, 0, 0, 0], [-1, filterHeight, filterWidth, -1]);
  return tf.transpose(filter, [1, 2, 0, 3]);
});

/**
 * dx is the convolution of dy (with zeros between its rows and columns where the stride is above 1)
 * with the filter turned by 180° and its channel axes exchanged.
 */
replaceKernel("Conv2DBackpropInput", ({ dy, filter }, attributes) => {
  const info = geometry(attributes.inputShape as number[], filter.shape, attributes);
  const spread = zerosBetween(dy as tf.Tensor4D, info.strideHeight, info.strideWidth);
  const top = info.filterHeight - 1 - info.padInfo.top;
  const left = info.filterWidth - 1 - info.padInfo.left;
  const bottom = info.inHeight + info.filterHeight - 1 - spread.shape[1] - top;
  const right = info.inWidth + info.filterWidth - 1 - spread.shape[2] - left;
  if (Math.min(top, left, bottom, right) < 0) return undefined;
  const turned = tf.transpose(tf.reverse(filter as tf.Tensor4D, [0, 1]), [0, 1, 3, 2]);
  return tf.conv2d(spread, turned, 1, padding(top, bottom, left, right));
});

/** [n, p, q, d] → [n, (p−1)·strideHeight + 1, (q−1)·strideWidth + 1, d]. */
function zerosBetween(dy: tf.Tensor4D, strideHeight: number, strideWidth: number): tf.Tensor4D {
  if (strideHeight === 1 && strideWidth === 1) return dy;
  const [n, p, q, d] = dy.shape;
  const padded = tf.pad(tf.reshape(dy, [n * p, 1, q, 1, d]), [
    [0, 0],
    [0, strideHeight - 1],
    [0, 0],
    [0, strideWidth - 1],
    [0, 0],
  ]);
  const rows = (p - 1) * strideHeight + 1;
  const columns = (q - 1) * strideWidth + 1;
  const whole: Shape4D = [n, p * strideHeight, q * strideWidth, d];
  return tf.slice(tf.reshape(padded, whole) as tf.Tensor4D, [0, 0, 0, 0], [n, rows, columns, d]);
}
