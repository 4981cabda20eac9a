import { pacer } from "../nn/nextTask";
import { addScaled, norm, scale } from "./float64";
import type { Lanczos } from "./lanczos";
import { type TridiagonalEigen, tridiagonalEigen } from "./tridiagonal";

/** Approximate eigenpairs from a Krylov space. */
export interface RitzPairs {
  /** Descending. */
  values: Float64Array;
  /** ‖Av − λv‖₂ of each unit vector v, rounding of the products included. */
  residuals: Float64Array;
  /**
   * |β_m s_m|: the same in exact arithmetic. Smaller than `residuals` once a pair has converged to
   * the precision of the products.
   */
  estimates: Float64Array;
  /** Unit vectors, [values.length, size] flattened; the largest component of each is positive. */
  vectors: Float32Array;
}

/**
 * The largest `top` and smallest `bottom` Ritz pairs of T; all of them when there are not as many.
 * Lets other tasks run now and then.
 */
export async function ritzPairs(lanczos: Lanczos, top: number, bottom: number): Promise<RitzPairs> {
  const { size, steps } = lanczos;
  const eigen = tridiagonalEigen(lanczos.diagonal, lanczos.offDiagonal, "all");
  const chosen = ends(steps, top, bottom);
  const pairs: RitzPairs = {
    values: Float64Array.from(chosen, (i) => eigen.values[i]),
    residuals: new Float64Array(chosen.length),
    estimates: Float64Array.from(chosen, (i) => residualEstimate(lanczos, eigen, i)),
    vectors: new Float32Array(chosen.length * size),
  };
  const breathe = pacer();
  for (const [rank, i] of chosen.entries()) {
    const coefficients = eigen.components.subarray(i * steps, (i + 1) * steps);
    const vector = await combine(lanczos.basis, coefficients, size, breathe);
    const defect = await combine(lanczos.products, coefficients, size, breathe);
    addScaled(defect, -eigen.values[i], vector);
    pairs.residuals[rank] = norm(defect);
    await breathe();
    if (signOfLargest(vector) < 0) scale(vector, -1);
    await breathe();
    pairs.vectors.set(vector, rank * size);
    await breathe();
  }
  return pairs;
}

/**
 * All Ritz values, descending, with their |β_m s_m|: cheap enough to ask after every step whether to
 * stop. The last components of T's eigenvectors are the first ones of T read backwards.
 */
export function ritzEstimates({ steps, diagonal, offDiagonal }: Lanczos): {
  values: Float64Array;
  estimates: Float64Array;
} {
  const backwards = offDiagonal.slice(0, steps - 1).reverse();
  const { values, components } = tridiagonalEigen(diagonal.slice().reverse(), backwards, "first");
  return { values, estimates: components.map((s) => Math.abs(offDiagonal[steps - 1] * s)) };
}

/** |β_m s_m| of the i-th Ritz value of `eigen`, which tracks all components. */
function residualEstimate(
  { steps, offDiagonal }: Lanczos,
  eigen: TridiagonalEigen,
  i: number,
): number {
  return Math.abs(offDiagonal[steps - 1] * eigen.components[i * steps + steps - 1]);
}

/** Indices of the first `top` and last `bottom` of `count`, each once, ascending. */
function ends(count: number, top: number, bottom: number): number[] {
  const indices = Array.from({ length: count }, (_, i) => i);
  return indices.filter((i) => i < top || i >= count - bottom);
}

/** Σ_j coefficients[j]·rows[j]. */
async function combine(
  rows: Float64Array | Float32Array,
  coefficients: Float64Array,
  size: number,
  breathe: () => Promise<void> | undefined,
): Promise<Float64Array> {
  const sum = new Float64Array(size);
  for (let j = 0; j < coefficients.length; j++) {
    const factor = coefficients[j];
    const first = j * size;
    for (let i = 0; i < size; i++) sum[i] += factor * rows[first + i];
    await breathe();
  }
  return sum;
}

/** An eigenvector's sign is arbitrary; fixing it gives the same picture every time. */
function signOfLargest(vector: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) {
    if (Math.abs(vector[i]) > Math.abs(largest)) largest = vector[i];
  }
  return largest < 0 ? -1 : 1;
}
