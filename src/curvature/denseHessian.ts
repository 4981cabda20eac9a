import type { LinearOperator } from "./operator";
import type { Watch } from "./watch";

/** A symmetric operator written out. */
export interface DenseMatrix {
  size: number;
  /** (A + Aᵀ)/2, [size, size] flattened. */
  values: Float64Array;
  /** max |A_ij − A_ji| / max |A_ij|: what rounding of the products leaves. */
  asymmetry: number;
}

/**
 * The whole matrix by `size` products with unit vectors. Memory is 8·size² bytes: meant for nets
 * below about 2,000 parameters.
 *
 * @returns null when aborted: a part of a matrix has no spectrum.
 */
export async function denseHessian(
  operator: LinearOperator,
  size: number,
  { signal, onStep }: Watch = {},
): Promise<DenseMatrix | null> {
  const values = new Float64Array(size * size);
  const unit = new Float32Array(size);
  const column = new Float32Array(size);
  for (let j = 0; j < size; j++) {
    if (signal?.aborted) return null;
    unit[j] = 1;
    await operator(unit, column);
    unit[j] = 0;
    values.set(column, j * size);
    await onStep?.(j + 1, size);
  }
  return { size, values, asymmetry: symmetrize(values, size) };
}

/** Replaces A by (A + Aᵀ)/2 in place and returns the relative asymmetry there was. */
function symmetrize(values: Float64Array, size: number): number {
  let difference = 0;
  let largest = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const a = values[i * size + j];
      const b = values[j * size + i];
      difference = Math.max(difference, Math.abs(a - b));
      largest = Math.max(largest, Math.abs(a), Math.abs(b));
      values[i * size + j] = values[j * size + i] = 0.5 * (a + b);
    }
  }
  return largest === 0 ? 0 : difference / largest;
}
