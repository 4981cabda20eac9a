/**
 * Arithmetic on flat float32 vectors, accumulated in float64. Without callbacks for each number, which
 * take several times as long: vectors may be millions long.
 */

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** ‖a‖₂. */
export function norm(a: Float32Array): number {
  return Math.sqrt(dot(a, a));
}

/** Cosine of the angle between two directions. */
export function cosine(a: Float32Array, b: Float32Array): number {
  return dot(a, b) / (norm(a) * norm(b));
}

export function difference(a: Float32Array, b: Float32Array): Float32Array {
  const result = new Float32Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = a[i] - b[i];
  return result;
}

export function scaled(a: Float32Array, factor: number): Float32Array {
  const result = new Float32Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = a[i] * factor;
  return result;
}

/** a/‖a‖₂. @throws when a is zero or not finite: it has no direction then. */
export function unit(a: Float32Array): Float32Array {
  const length = norm(a);
  if (!(length > 0 && Number.isFinite(length))) {
    throw new Error(`a vector of length ${length} has no direction`);
  }
  return scaled(a, 1 / length);
}
