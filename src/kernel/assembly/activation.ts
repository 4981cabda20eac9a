// Passes in place over [blocks][features][8] arrays, a row (two vectors) at a time. Each is compiled
// for what is asked of it, so that the plain evaluation carries nothing else through its loop.
import { erf, expOfNonPositive, tanh } from "./elementary";
import { atLeast, atMost, multiplyAdd, ONE, ROW, VECTOR, ZERO } from "./simd";

export const RELU: i32 = 1;
const TANH: i32 = 2;
const GELU: i32 = 3;
const GELU_TANH: i32 = 4;

const HALF: v128 = f32x4.splat(0.5);
const TWO: v128 = f32x4.splat(2);
const SQRT_HALF: v128 = f32x4.splat(0.7071067811865476);
/** 1/√(2π) */
const GAUSSIAN_PEAK: v128 = f32x4.splat(0.3989422804014327);

/** v(x) = 2√(2/π)·(x + 0.044715x³) = x·(LINEAR + CUBIC·x²) */
const LINEAR: v128 = f32x4.splat(1.5957691216057308);
const CUBIC: v128 = f32x4.splat(0.07135481627260025);
/** From here on the logistic function of v is 0 or 1 in float32, and its derivatives are nothing. */
const FARTHEST: v128 = f32x4.splat(10);

// How many derivatives a pass writes.
const VALUE: i32 = 0;
const SLOPE: i32 = 1;
const BEND: i32 = 2;

/**
 * Replaces `bytes` of pre-activations z by φ(z). Kinds: 0 identity, 1 relu, 2 tanh, 3 gelu,
 * 4 its tanh form. */
export function activate(kind: i32, z: usize, bytes: usize): void {
  if (kind == RELU) relu(VALUE, z, bytes, 0);
  else if (kind == TANH) hyperbolicTangent(VALUE, z, bytes, 0, 0);
  else if (kind == GELU) gelu(VALUE, z, bytes, 0, 0);
  else if (kind == GELU_TANH) geluTanh(VALUE, z, bytes, 0, 0);
}

/** The same, and φ′(z) to `slope`. relu′(0) is 0. */
export function activateWithSlope(kind: i32, z: usize, bytes: usize, slope: usize): void {
  if (kind == RELU) relu(SLOPE, z, bytes, slope);
  else if (kind == TANH) hyperbolicTangent(SLOPE, z, bytes, slope, 0);
  else if (kind == GELU) gelu(SLOPE, z, bytes, slope, 0);
  else if (kind == GELU_TANH) geluTanh(SLOPE, z, bytes, slope, 0);
  else fillWithOnes(slope, bytes);
}

/** The same, and φ″(z) to `bend`. relu″ is 0 everywhere. */
export function activateWithBend(
  kind: i32,
  z: usize,
  bytes: usize,
  slope: usize,
  bend: usize,
): void {
  if (kind == TANH) hyperbolicTangent(BEND, z, bytes, slope, bend);
  else if (kind == GELU) gelu(BEND, z, bytes, slope, bend);
  else if (kind == GELU_TANH) geluTanh(BEND, z, bytes, slope, bend);
  else {
    activateWithSlope(kind, z, bytes, slope);
    memory.fill(bend, 0, bytes);
  }
}

function fillWithOnes(target: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) v128.store(target + i, ONE);
}

@inline
function relu(order: i32, z: usize, bytes: usize, slope: usize): void {
  for (let i: usize = 0; i < bytes; i += ROW) {
    reluOf(order, z + i, slope + i);
    reluOf(order, z + i + VECTOR, slope + i + VECTOR);
  }
}

@inline
function reluOf(order: i32, z: usize, slope: usize): void {
  const x = v128.load(z);
  v128.store(z, atLeast(x, ZERO));
  if (order >= SLOPE) v128.store(slope, v128.and(f32x4.gt(x, ZERO), ONE));
}

@inline
function hyperbolicTangent(order: i32, z: usize, bytes: usize, slope: usize, bend: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    const y = tanh(v128.load(z + i));
    v128.store(z + i, y);
    if (order >= SLOPE) {
      const first = f32x4.sub(ONE, f32x4.mul(y, y));
      v128.store(slope + i, first);
      if (order >= BEND) {
        v128.store(bend + i, f32x4.mul(f32x4.mul(f32x4.splat(-2), y), first));
      }
    }
  }
}

/** x·Φ(x) with the exact Gaussian distribution function Φ (Hendrycks & Gimpel, arXiv 1606.08415). */
@inline
function gelu(order: i32, z: usize, bytes: usize, slope: usize, bend: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    const x = v128.load(z + i);
    const distribution = multiplyAdd(erf(f32x4.mul(x, SQRT_HALF)), HALF, HALF);
    v128.store(z + i, f32x4.mul(x, distribution));
    if (order >= SLOPE) {
      const square = f32x4.mul(x, x);
      const exponential = expOfNonPositive(f32x4.mul(square, f32x4.splat(-0.5)));
      const density = f32x4.mul(exponential, GAUSSIAN_PEAK);
      v128.store(slope + i, multiplyAdd(x, density, distribution));
      if (order >= BEND) v128.store(bend + i, f32x4.mul(density, f32x4.sub(TWO, square)));
    }
  }
}

/**
 * ½x·(1 + tanh(v/2)) = x·p with the logistic p = 1/(1 + e^−v) (Hendrycks & Gimpel, arXiv 1606.08415,
 * section 2), which loses no digits where 1 + tanh does. With q = p(1 − p):
 * φ′ = p + xqv′, φ″ = q(2v′ + xv″ + xv′²(1 − 2p)).
 */
@inline
function geluTanh(order: i32, z: usize, bytes: usize, slope: usize, bend: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    const x = v128.load(z + i);
    const v = f32x4.mul(x, multiplyAdd(f32x4.mul(x, x), CUBIC, LINEAR));
    const e = expOfNonPositive(f32x4.neg(f32x4.abs(v)));
    const inverse = f32x4.div(ONE, f32x4.add(ONE, e));
    const lower = f32x4.mul(e, inverse);
    const positive = f32x4.gt(v, ZERO);
    const p = v128.bitselect(inverse, lower, positive);
    v128.store(z + i, f32x4.mul(x, p));
    if (order >= SLOPE) {
      const near = atMost(atLeast(x, f32x4.neg(FARTHEST)), FARTHEST);
      const square = f32x4.mul(near, near);
      const q = f32x4.mul(inverse, lower);
      const first = multiplyAdd(f32x4.mul(square, f32x4.splat(3)), CUBIC, LINEAR);
      const xFirst = f32x4.mul(near, first);
      v128.store(slope + i, multiplyAdd(xFirst, q, p));
      if (order >= BEND) {
        const xSecond = f32x4.mul(f32x4.mul(square, f32x4.splat(6)), CUBIC);
        const asymmetry = f32x4.sub(ONE, f32x4.add(p, p));
        const rest = multiplyAdd(f32x4.mul(xFirst, first), asymmetry, xSecond);
        v128.store(bend + i, f32x4.mul(q, multiplyAdd(first, TWO, rest)));
      }
    }
  }
}

/** Whether φ″ is anything but 0. */
export function activationBends(kind: i32): bool {
  return kind > RELU;
}
