import * as tf from "../tensor/tf";

/**
 * 'Same' convolutions of many images with many kernels at once, one kernel per point, as a product
 * of image patches with kernels flattened into matrices: TensorFlow.js has no grouped convolution.
 *
 * @param images [points, samples, height, width, inputs]
 * @param kernels [points, side, side, inputs, outputs]
 * @returns [points, samples, ⌈height/stride⌉, ⌈width/stride⌉, outputs]
 */
export function convolutionAtPoints(
  images: tf.Tensor,
  kernels: tf.Tensor,
  stride: number,
): tf.Tensor {
  const [points, samples, height, width, inputs] = images.shape;
  const [, side, , , outputs] = kernels.shape;
  const rows = samePadding(height, side, stride);
  const columns = samePadding(width, side, stride);
  const padded = tf.pad(tf.reshape(images, [points * samples, height, width, inputs]), [
    [0, 0],
    rows.padding,
    columns.padding,
    [0, 0],
  ]);
  const shifts: tf.Tensor[] = [];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      shifts.push(
        tf.stridedSlice(
          padded,
          [0, y, x, 0],
          [
            points * samples,
            y + (rows.count - 1) * stride + 1,
            x + (columns.count - 1) * stride + 1,
            inputs,
          ],
          [1, stride, stride, 1],
        ),
      );
    }
  }
  const area = side * side * inputs;
  const patches = tf.reshape(tf.concat(shifts, 3), [points, -1, area]);
  const products = tf.matMul(patches, tf.reshape(kernels, [points, area, outputs]));
  return tf.reshape(products, [points, samples, rows.count, columns.count, outputs]);
}

/** TensorFlow's 'same': ⌈size/stride⌉ outputs, the odd row of padding at the end. */
function samePadding(size: number, side: number, stride: number) {
  const count = Math.ceil(size / stride);
  const total = Math.max(0, (count - 1) * stride + side - size);
  const before = Math.floor(total / 2);
  return { count, padding: [before, total - before] as [number, number] };
}
