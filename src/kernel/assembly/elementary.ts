// Elementary functions of four floats at a time. The polynomials are minimax fits (relative error,
// Lawson's iteration) rounded to float32. NaN comes through all of them.
import { atLeast, atMost, multiplyAdd, ONE } from "./simd";

/**
 * A number in every lane, read from memory: Chromium 156 makes literals anew in every turn of a loop, by
 * three instructions each, which takes longer than the functions themselves.
 */
@inline
function constant(table: usize, index: i32): v128 {
  return v128.load32_splat(table + <usize>index * 4);
}

const EXP: usize = memory.data<f32>([
  // e^−60 is nothing beside 1, yet far enough from the subnormal numbers, which are slow.
  -60,
  // 1/ln 2, and 1.5·2²³: adding it rounds to a whole number, which is then in the sum's lowest bits.
  1.4426950408889634, 12582912,
  // −ln 2 in two parts, the first exact in 9 bits, so that x − n·ln 2 loses nothing.
  -0.693359375, 0.00021219444,
  // The polynomial, from the highest power on.
  0.0013814613, 0.00836871, 0.04166839, 0.16666521, 0.49999994, 1,
]);

/**
 * e^x for x ≤ 0, which is all that a softmax with its maximum subtracted and a Gaussian need.
 * Relative error 1.2e-7; below −60 it stays at e^−60 ≈ 9e-27.
 */
@inline
export function expOfNonPositive(x: v128): v128 {
  const rounder = constant(EXP, 2);
  const one = constant(EXP, 10);
  x = atLeast(x, constant(EXP, 0));
  const shifted = multiplyAdd(x, constant(EXP, 1), rounder);
  const n = f32x4.sub(shifted, rounder);
  const r = multiplyAdd(n, constant(EXP, 4), multiplyAdd(n, constant(EXP, 3), x));
  let p = constant(EXP, 5);
  p = multiplyAdd(p, r, constant(EXP, 6));
  p = multiplyAdd(p, r, constant(EXP, 7));
  p = multiplyAdd(p, r, constant(EXP, 8));
  p = multiplyAdd(p, r, constant(EXP, 9));
  p = multiplyAdd(p, r, one);
  p = multiplyAdd(p, r, one);
  const power = i32x4.add(i32x4.shl(shifted, 23), one);
  return f32x4.mul(p, power);
}

const EXP_IN_SUM: usize = memory.data<f32>([
  // As above.
  -60, 1.4426950408889634, 12582912,
  // 2^r for |r| ≤ ½, from the highest power on.
  0.0013264709, 0.009671511, 0.05550734, 0.24022242, 0.693147, 1,
]);

/**
 * e^x for x ≤ 0 where it is added to numbers of 1 and more: absolute error 1.4e-7, none at 0. Three
 * multiply-adds less than above, as small numbers need no digits of their own.
 */
@inline
export function expInSum(x: v128): v128 {
  x = notTooSmall(x);
  const octaves = wholeOctaves(x);
  const power = i32x4.add(i32x4.shl(octaves, 23), constant(EXP_IN_SUM, 8));
  return f32x4.mul(powerOfTwo(restOfOctave(x, octaves)), power);
}

// Its steps, for who takes each of many numbers before the next one. All of a number's are a chain so
// long that processors have room for two or three of them beside each other, and wait.

@inline
export function notTooSmall(x: v128): v128 {
  return atLeast(x, constant(EXP_IN_SUM, 0));
}

/** x/ln 2 rounded, in the lowest bits. */
@inline
export function wholeOctaves(x: v128): v128 {
  return multiplyAdd(x, constant(EXP_IN_SUM, 1), constant(EXP_IN_SUM, 2));
}

@inline
export function restOfOctave(x: v128, octaves: v128): v128 {
  const negative = f32x4.sub(constant(EXP_IN_SUM, 2), octaves);
  return multiplyAdd(x, constant(EXP_IN_SUM, 1), negative);
}

@inline
export function powerOfTwo(r: v128): v128 {
  let p = constant(EXP_IN_SUM, 3);
  p = multiplyAdd(p, r, constant(EXP_IN_SUM, 4));
  p = multiplyAdd(p, r, constant(EXP_IN_SUM, 5));
  p = multiplyAdd(p, r, constant(EXP_IN_SUM, 6));
  p = multiplyAdd(p, r, constant(EXP_IN_SUM, 7));
  return multiplyAdd(p, r, constant(EXP_IN_SUM, 8));
}

/** Adds to the exponent, to the same bits as a product; of a NaN it may make a number. */
@inline
export function timesOctaves(p: v128, octaves: v128): v128 {
  return i32x4.add(p, i32x4.shl(octaves, 23));
}

/** Within 4e-7 of tanh: x·P(x²)/Q(x²) of degrees 4 and 4; from |x| = 9 on it is ±1 in float32. */
@inline
export function tanh(x: v128): v128 {
  x = atMost(atLeast(x, f32x4.splat(-9)), f32x4.splat(9));
  const u = f32x4.mul(x, x);
  let p = f32x4.splat(1.3354488e-8);
  p = multiplyAdd(p, u, f32x4.splat(2.0608953e-5));
  p = multiplyAdd(p, u, f32x4.splat(0.0034955803));
  p = multiplyAdd(p, u, f32x4.splat(0.13381019));
  p = multiplyAdd(p, u, ONE);
  let q = f32x4.splat(7.776486e-7);
  q = multiplyAdd(q, u, f32x4.splat(0.0003285622));
  q = multiplyAdd(q, u, f32x4.splat(0.025876952));
  q = multiplyAdd(q, u, f32x4.splat(0.46714336));
  q = multiplyAdd(q, u, ONE);
  return withinUnit(f32x4.div(f32x4.mul(x, p), q));
}

/** Within 4e-7 of erf: x·P(x²)/Q(x²) of degrees 5 and 5; from |x| = 4 on it is ±1 in float32. */
@inline
export function erf(x: v128): v128 {
  x = atMost(atLeast(x, f32x4.splat(-4)), f32x4.splat(4));
  const u = f32x4.mul(x, x);
  let p = f32x4.splat(1.9867648e-6);
  p = multiplyAdd(p, u, f32x4.splat(0.00028456462));
  p = multiplyAdd(p, u, f32x4.splat(0.0038833453));
  p = multiplyAdd(p, u, f32x4.splat(0.053101752));
  p = multiplyAdd(p, u, f32x4.splat(0.1935453));
  p = multiplyAdd(p, u, f32x4.splat(1.1283791));
  let q = f32x4.splat(3.7419923e-5);
  q = multiplyAdd(q, u, f32x4.splat(0.0011855689));
  q = multiplyAdd(q, u, f32x4.splat(0.015207256));
  q = multiplyAdd(q, u, f32x4.splat(0.115350075));
  q = multiplyAdd(q, u, f32x4.splat(0.5048576));
  q = multiplyAdd(q, u, ONE);
  return withinUnit(f32x4.div(f32x4.mul(x, p), q));
}

/** Rounding may carry a quotient past ±1, where 1 − tanh² would turn negative. */
@inline
function withinUnit(x: v128): v128 {
  return atMost(atLeast(x, f32x4.splat(-1)), ONE);
}
