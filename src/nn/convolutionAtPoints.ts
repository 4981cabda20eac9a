import { samePadding, type Window } from "../catalog/models/layerShapes";
import * as tf from "../tensor/tf";
import type { ConvLayer } from "./convolution";
import { KERNEL_SIDE } from "./layers";
import { padded, shiftedCopies } from "./windows";

/**
 * Convolutions of many images with many kernels at once, one kernel per point, as a product of image
 * patches with kernels flattened into matrices: TensorFlow.js has no grouped convolution.
 *
 * @param images [points, samples, height, width, inputs]
 * @param kernels [points, height, width, inputs / groups, outputs]
 * @returns [points, samples, rows, columns, outputs]
 */
export function convolutionAtPoints(
  images: tf.Tensor,
  kernels: tf.Tensor,
  layer: ConvLayer,
): tf.Tensor {
  const { groups = 1 } = layer;
  if (groups > 1) {
    const parts = tf.split(images, groups, 4);
    const owns = tf.split(kernels, groups, 4);
    const alone = { ...layer, groups: 1 };
    return tf.concat(
      parts.map((part, group) => convolutionAtPoints(part, owns[group], alone)),
      4,
    );
  }
  const [points, samples, height, width, inputs] = images.shape;
  const [, , , , outputs] = kernels.shape as number[];
  const window = layer.window ?? sameWindow([height, width], layer.stride);
  const flat = tf.reshape<tf.Rank.R4>(images, [points * samples, height, width, inputs]);
  const copies = shiftedCopies(padded(flat, window.padding), window);
  const [, rows, columns] = copies[0].shape;
  const area = window.size[0] * window.size[1] * inputs;
  const patches = tf.reshape(tf.concat(copies, 3), [points, -1, area]);
  const products = tf.matMul(patches, tf.reshape(kernels, [points, area, outputs]));
  return tf.reshape(products, [points, samples, rows, columns, outputs]);
}

function sameWindow([height, width]: [number, number], stride: number): Window {
  const [top, bottom] = samePadding(height, KERNEL_SIDE, stride);
  const [left, right] = samePadding(width, KERNEL_SIDE, stride);
  return {
    size: [KERNEL_SIDE, KERNEL_SIDE],
    stride: [stride, stride],
    padding: [top, bottom, left, right],
  };
}
