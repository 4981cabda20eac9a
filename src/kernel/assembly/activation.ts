// Passes in place over [blocks][features][8] arrays, a row (two vectors) at a time. Each is compiled
// for what is asked of it, so that the plain evaluation carries nothing else through its loop.
import { erf, expOfNonPositive, tanh } from "./elementary";
import { atLeast, multiplyAdd, ONE, ROW, VECTOR, ZERO } from "./simd";

export const RELU: i32 = 1;
const TANH: i32 = 2;
const GELU: i32 = 3;

const HALF: v128 = f32x4.splat(0.5);
const TWO: v128 = f32x4.splat(2);
const SQRT_HALF: v128 = f32x4.splat(0.7071067811865476);
/** 1/√(2π) */
const GAUSSIAN_PEAK: v128 = f32x4.splat(0.3989422804014327);

// How many derivatives a pass writes.
const VALUE: i32 = 0;
const SLOPE: i32 = 1;
const BEND: i32 = 2;

/** Replaces `bytes` of pre-activations z by φ(z). Kinds: 0 identity, 1 relu, 2 tanh, 3 gelu. */
export function activate(kind: i32, z: usize, bytes: usize): void {
  if (kind == RELU) relu(VALUE, z, bytes, 0);
  else if (kind == TANH) hyperbolicTangent(VALUE, z, bytes, 0, 0);
  else if (kind == GELU) gelu(VALUE, z, bytes, 0, 0);
}

/** The same, and φ′(z) to `slope`. relu′(0) is 0. */
export function activateWithSlope(kind: i32, z: usize, bytes: usize, slope: usize): void {
  if (kind == RELU) relu(SLOPE, z, bytes, slope);
  else if (kind == TANH) hyperbolicTangent(SLOPE, z, bytes, slope, 0);
  else if (kind == GELU) gelu(SLOPE, z, bytes, slope, 0);
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
