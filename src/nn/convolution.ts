import * as tf from "../tensor/tf";
import type { Layer } from "./layers";
import { padded } from "./windows";

export type ConvLayer = Extract<Layer, { kind: "conv" }>;

/** Of images [samples, height, width, inputs] with a kernel [height, width, inputs / groups, outputs]. */
export function convolution(x: tf.Tensor, kernel: tf.Tensor, layer: ConvLayer): tf.Tensor {
  const images = x as tf.Tensor4D;
  const filters = kernel as tf.Tensor4D;
  const { window, stride, groups = 1 } = layer;
  const one = (part: tf.Tensor4D, own: tf.Tensor4D): tf.Tensor4D =>
    window === undefined
      ? tf.conv2d(part, own, stride, "same")
      : tf.conv2d(padded(part, window.padding), own, window.stride, "valid");
  if (groups === 1) return one(images, filters);
  const parts = tf.split<tf.Tensor4D>(images, groups, 3);
  const owns = tf.split<tf.Tensor4D>(filters, groups, 3);
  return tf.concat(
    parts.map((part, group) => one(part, owns[group])),
    3,
  );
}
