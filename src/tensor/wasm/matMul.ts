import * as tf from "@tensorflow/tfjs";
import { replaceKernel } from "./replaceKernel";

/** Exchanges the last two axes. */
function transposed(matrix: tf.Tensor): tf.Tensor {
  const axes = matrix.shape.map((_, axis) => axis);
  const last = axes.length - 1;
  [axes[last - 1], axes[last]] = [last, last - 1];
  return tf.transpose(matrix, axes);
}

/**
 * The fast path takes no transpose flags. AᵀB is computed as (Aᵀ)·B or as (Bᵀ·A)ᵀ, whichever
 * transposes fewer numbers, and likewise ABᵀ and AᵀBᵀ.
 */
replaceKernel("BatchMatMul", ({ a, b }, { transposeA, transposeB }) => {
  if (!transposeA && !transposeB) return undefined;
  const rows = a.shape[a.rank - (transposeA ? 1 : 2)];
  const columns = b.shape[b.rank - (transposeB ? 2 : 1)];
  const batch = tf.util.sizeFromShape(a.shape.slice(0, -2));
  const direct = (transposeA ? a.size : 0) + (transposeB ? b.size : 0);
  const reversed = (transposeA ? 0 : a.size) + (transposeB ? 0 : b.size) + batch * rows * columns;
  if (direct <= reversed)
    return tf.matMul(transposeA ? transposed(a) : a, transposeB ? transposed(b) : b);
  return transposed(tf.matMul(transposeB ? b : transposed(b), transposeA ? a : transposed(a)));
});
