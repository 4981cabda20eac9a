import * as tf from "../tensor/tf";

/**
 * softmax(QKᵀ/√d)·V over pixels, head by head, with [Q, K, V] = x·W.
 *
 * @param x images [samples, height, width, channels], or [points, samples, …].
 * @param kernel W, [channels, 3·channels], or one for each point.
 */
export function attention(x: tf.Tensor, kernel: tf.Tensor, heads: number): tf.Tensor {
  const [height, width, channels] = x.shape.slice(-3);
  const pixels = height * width;
  const points = kernel.rank === 2 ? 1 : kernel.shape[0];
  const samples = x.size / (points * pixels * channels);
  const each = channels / heads;
  // One product for each point, whatever the samples; then one for each point, sample and head.
  const flat = tf.reshape<tf.Rank.R3>(x, [points, samples * pixels, channels]);
  const kernels = tf.reshape<tf.Rank.R3>(kernel, [points, channels, 3 * channels]);
  const written = tf.reshape(tf.matMul(flat, kernels), [-1, pixels, 3 * channels]);
  const part = (index: number): tf.Tensor3D => {
    const own = tf.slice(written, [0, 0, index * channels], [-1, -1, channels]);
    const parted = tf.transpose(tf.reshape(own, [-1, pixels, heads, each]), [0, 2, 1, 3]);
    return tf.reshape<tf.Rank.R3>(parted, [-1, pixels, each]);
  };
  const scores = tf.mul(tf.matMul(part(0), part(1), false, true), 1 / Math.sqrt(each));
  const seen = tf.matMul(tf.softmax(scores), part(2));
  const joined = tf.transpose(tf.reshape(seen, [-1, heads, pixels, each]), [0, 2, 1, 3]);
  return tf.reshape(joined, x.shape);
}
