/** Between flat vectors over all parameters and one tensor per parameter. */
import type { ParameterLayout } from "../results/parameters";
import * as tf from "../tensor/tf";

/** θ as one tensor per parameter. */
export function upload(theta: Float32Array, layout: ParameterLayout): tf.Tensor[] {
  return layout.map(({ offset, size, shape }) =>
    tf.tensor(theta.slice(offset, offset + size), shape),
  );
}

/** θ on the device as one tensor [...leading, …shape] per parameter, given [leading, parameters]. */
export function splitParameters(
  theta: tf.Tensor,
  layout: ParameterLayout,
  leading: number[],
): tf.Tensor[] {
  const sizes = layout.map(({ size }) => size);
  return tf
    .split(theta, sizes, 1)
    .map((part, index) => tf.reshape(part, [...leading, ...layout[index].shape]));
}

/** All tensors' values one after the other; an empty vector of none. */
export function flatten(tensors: tf.Tensor[]): tf.Tensor {
  if (tensors.length === 0) return tf.tensor1d([]);
  return tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1])));
}

/**
 * ⟨a, b⟩ of tensors a with a flat vector b. Not `tf.addN` over the tensors: on WebGPU it binds one
 * buffer for each, and beyond the device's limit of them (8 by default) gives wrong sums in silence
 * (TensorFlow.js 4.22).
 */
export function dot(a: tf.Tensor[], b: tf.Tensor): tf.Scalar {
  return tf.sum(tf.mul(flatten(a), b));
}

/** Computes one tensor, reads it and frees it and everything made on the way. */
export async function readOnce(compute: () => tf.Tensor): Promise<Float32Array> {
  const result = tf.tidy(compute);
  const values = (await result.data()) as Float32Array;
  result.dispose();
  return values;
}
