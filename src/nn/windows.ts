/** Windows that slide over images, and pooling of any kind. */
import { type Window, windowCounts } from "../catalog/models/layerShapes";
import * as tf from "../tensor/tf";

/** Images [n, height, width, channels] with something around them. */
export function padded(
  images: tf.Tensor4D,
  [top, bottom, left, right]: Window["padding"],
  value = 0,
): tf.Tensor4D {
  if (top + bottom + left + right === 0) return images;
  const margins: [number, number][] = [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ];
  return tf.pad(images, margins, value);
}

/** Whether neighbours share pixels. */
const overlaps = ({ size, stride }: Window) => stride[0] < size[0] || stride[1] < size[1];

/** Below whatever a network computes, and finite, so that no gradient multiplies an infinity. */
const LOWEST = -3e38;

/**
 * Pooling whose first and second derivatives are exact: TensorFlow.js has them where windows do not
 * overlap; else the pooled image is built from its shifted copies.
 *
 * @param images [n, height, width, channels]
 * @param countPadding whether an average counts the padding.
 */
export function poolWindows(
  images: tf.Tensor4D,
  pooling: "average" | "max",
  window: Window,
  countPadding: boolean,
): tf.Tensor4D {
  const { size, stride, padding } = window;
  const around = padded(images, padding, pooling === "max" ? LOWEST : 0);
  const partial = pooling === "average" && !countPadding && around !== images;
  if (!overlaps(window) && !partial) {
    return (pooling === "average" ? tf.avgPool : tf.maxPool)(around, size, stride, "valid");
  }
  const copies = shiftedCopies(around, window);
  if (pooling === "max") return copies.reduce((a, b) => tf.maximum(a, b));
  const sum = copies.reduce((a, b) => tf.add(a, b));
  if (!partial) return tf.div(sum, copies.length);
  const ones = padded(tf.ones([1, images.shape[1], images.shape[2], 1]), padding);
  return tf.div(
    sum,
    shiftedCopies(ones, window).reduce((a, b) => tf.add(a, b)),
  );
}

/** For each place of a window, what stands there in all windows: [n, rows, columns, channels]. */
export function shiftedCopies(images: tf.Tensor4D, window: Window): tf.Tensor4D[] {
  const { size, stride } = window;
  const [, height, width] = images.shape;
  const counts = windowCounts([height, width], { ...window, padding: [0, 0, 0, 0] });
  // So that every shift can take whole strides.
  const room = (axis: 0 | 1, side: number) =>
    Math.max(0, size[axis] - 1 + counts[axis] * stride[axis] - side);
  const wide = padded(images, [0, room(0, height), 0, room(1, width)]);
  const copies: tf.Tensor4D[] = [];
  for (let y = 0; y < size[0]; y++) {
    for (let x = 0; x < size[1]; x++) copies.push(everyNth(wide, [y, x], counts, stride));
  }
  return copies;
}

/** Pixels at `start` + k·stride, by slices of low rank, which have derivatives on every backend. */
function everyNth(
  images: tf.Tensor4D,
  [y, x]: [number, number],
  [rows, columns]: [number, number],
  [down, across]: [number, number],
): tf.Tensor4D {
  const [n, , , channels] = images.shape;
  const part = tf.slice(images, [0, y, x, 0], [n, rows * down, columns * across, channels]);
  if (down === 1 && across === 1) return part;
  const width = columns * across * channels;
  const lines = tf.slice(
    tf.reshape(part, [n * rows, down, width]) as tf.Tensor3D,
    [0, 0, 0],
    [n * rows, 1, width],
  );
  const pixels = tf.slice(
    tf.reshape(lines, [n * rows * columns, across, channels]) as tf.Tensor3D,
    [0, 0, 0],
    [n * rows * columns, 1, channels],
  );
  return tf.reshape(pixels, [n, rows, columns, channels]) as tf.Tensor4D;
}
