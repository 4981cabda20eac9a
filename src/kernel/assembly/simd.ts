// The vector vocabulary of the kernel. Samples come in blocks of eight, two vectors wide; inside a
// block, a row holds one feature of the eight samples: [block][feature][8].

/** Bytes of a vector of four floats. */
export const VECTOR: i32 = 16;
/** Samples per block. */
export const BLOCK: i32 = 8;
/** Bytes of a row: one feature of a block's samples. */
export const ROW: i32 = 32;

export const ZERO: v128 = f32x4.splat(0);
export const ONE: v128 = f32x4.splat(1);

/** a·b + c, with one rounding where the machine has it: the only line in which the binaries differ. */
@inline
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** min and max as one machine instruction each; a NaN in x comes through (f32x4.min costs seven). */
@inline
export function atMost(x: v128, limit: v128): v128 {
  return f32x4.pmin(x, limit);
}
@inline
export function atLeast(x: v128, limit: v128): v128 {
  return f32x4.pmax(x, limit);
}

/** Adds up the two halves of a vector of doubles. */
@inline
export function sumOfDoubles(x: v128): f64 {
  return f64x2.extract_lane(x, 0) + f64x2.extract_lane(x, 1);
}

/** The lower and the upper two floats as doubles. */
@inline
export function lowerDoubles(x: v128): v128 {
  return f64x2.promote_low_f32x4(x);
}
@inline
export function upperDoubles(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<i32>(x, x, 2, 3, 2, 3));
}

/** All ones in the lanes of the samples first … first + 3 that lie below `count`. */
@inline
export function lanesBelow(first: i32, count: i32): v128 {
  return i32x4.lt_s(i32x4.add(i32x4(0, 1, 2, 3), i32x4.splat(first)), i32x4.splat(count));
}
