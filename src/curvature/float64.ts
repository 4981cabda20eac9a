/** Arithmetic on float64 vectors, where rounding to float32 would cost orthogonality. */

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** ‖a‖₂. */
export function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

/** a ← a + factor·b. */
export function addScaled(a: Float64Array, factor: number, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) a[i] += factor * b[i];
}

/** a ← factor·a. */
export function scale(a: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i] *= factor;
}

/**
 * Removes from `vector` its components in the first `count` rows of an orthonormal `basis`
 * ([rows, vector.length] flattened). Twice, because once leaves components of the size of the
 * rounding error relative to what was removed (Parlett 1998, §6.9: "twice is enough").
 */
export function orthogonalizeTwice(vector: Float64Array, basis: Float64Array, count: number): void {
  const size = vector.length;
  for (let pass = 0; pass < 2; pass++) {
    for (let row = 0; row < count; row++) {
      const direction = basis.subarray(row * size, (row + 1) * size);
      addScaled(vector, -dot(direction, vector), direction);
    }
  }
}
