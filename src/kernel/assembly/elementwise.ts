// Passes over [blocks][features][8] arrays that lie in cache.
import { atLeast, multiplyAdd, VECTOR, ZERO } from "./simd";

/** target += source */
export function add(target: usize, source: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    v128.store(target + i, f32x4.add(v128.load(target + i), v128.load(source + i)));
  }
}

/** target = a + b */
export function sum(target: usize, a: usize, b: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    v128.store(target + i, f32x4.add(v128.load(a + i), v128.load(b + i)));
  }
}

/** target = a·b */
export function multiply(target: usize, a: usize, b: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    v128.store(target + i, f32x4.mul(v128.load(a + i), v128.load(b + i)));
  }
}

/** target += a·b */
export function addMultiple(target: usize, a: usize, b: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    const sum = multiplyAdd(v128.load(a + i), v128.load(b + i), v128.load(target + i));
    v128.store(target + i, sum);
  }
}

/**
 * target = vectors[0] + Σ_k coefficients[k]·vectors[k + 1], all of `bytes` bytes, the vectors
 * `stride` bytes apart. A zero coefficient changes no bit.
 */
export function combine(
  target: usize,
  vectors: usize,
  stride: usize,
  coefficients: usize,
  directions: i32,
  bytes: usize,
): void {
  combined(false, target, vectors, stride, coefficients, directions, bytes);
}

/** The same, and what is negative becomes 0. */
export function combineRectified(
  target: usize,
  vectors: usize,
  stride: usize,
  coefficients: usize,
  directions: i32,
  bytes: usize,
): void {
  combined(true, target, vectors, stride, coefficients, directions, bytes);
}

@inline
function combined(
  rectified: bool,
  target: usize,
  vectors: usize,
  stride: usize,
  coefficients: usize,
  directions: i32,
  bytes: usize,
): void {
  const padded = (bytes + VECTOR - 1) & ~(VECTOR - 1);
  if (directions == 2) {
    const a = v128.load32_splat(coefficients, 0);
    const b = v128.load32_splat(coefficients, 4);
    const first = vectors + stride;
    const second = first + stride;
    for (let i: usize = 0; i < padded; i += VECTOR) {
      const sum = multiplyAdd(a, v128.load(first + i), v128.load(vectors + i));
      const whole = multiplyAdd(b, v128.load(second + i), sum);
      v128.store(target + i, rectified ? atLeast(whole, ZERO) : whole);
    }
    return;
  }
  memory.copy(target, vectors, padded);
  for (let k = 0; k < directions; k++) {
    const c = v128.load32_splat(coefficients + k * 4);
    const direction = vectors + <usize>(k + 1) * stride;
    for (let i: usize = 0; i < padded; i += VECTOR) {
      const sum = multiplyAdd(c, v128.load(direction + i), v128.load(target + i));
      v128.store(target + i, sum);
    }
  }
  if (!rectified) return;
  for (let i: usize = 0; i < padded; i += VECTOR) {
    v128.store(target + i, atLeast(v128.load(target + i), ZERO));
  }
}
