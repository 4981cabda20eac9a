import { erf, expOfNonPositive, tanh } from "./elementary";
import { atLeast, multiplyAdd, ONE, VECTOR, ZERO } from "./simd";

export const IDENTITY: i32 = 0;
export const RELU: i32 = 1;
export const TANH: i32 = 2;
export const GELU: i32 = 3;

const HALF: v128 = f32x4.splat(0.5);
const TWO: v128 = f32x4.splat(2);
const SQRT_HALF: v128 = f32x4.splat(0.7071067811865476);
/** 1/√(2π) */
const GAUSSIAN_PEAK: v128 = f32x4.splat(0.3989422804014327);

/**
 * Replaces `bytes` of pre-activations z by φ(z). Where the pointers are not 0, φ′(z) goes to `slope`
 * and φ″(z) to `bend`. relu′(0) is 0, and relu″ is 0 everywhere.
 */
export function activate(kind: i32, z: usize, bytes: usize, slope: usize, bend: usize): void {
  if (kind == RELU) relu(z, bytes, slope);
  else if (kind == TANH) hyperbolicTangent(z, bytes, slope, bend);
  else if (kind == GELU) gelu(z, bytes, slope, bend);
  else if (slope) for (let i: usize = 0; i < bytes; i += VECTOR) v128.store(slope + i, ONE);
  if (bend && kind != TANH && kind != GELU) memory.fill(bend, 0, bytes);
}

function relu(z: usize, bytes: usize, slope: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    const x = v128.load(z + i);
    v128.store(z + i, atLeast(x, ZERO));
    if (slope) v128.store(slope + i, v128.and(f32x4.gt(x, ZERO), ONE));
  }
}

function hyperbolicTangent(z: usize, bytes: usize, slope: usize, bend: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    const y = tanh(v128.load(z + i));
    v128.store(z + i, y);
    if (!slope) continue;
    const first = f32x4.sub(ONE, f32x4.mul(y, y));
    v128.store(slope + i, first);
    if (bend) v128.store(bend + i, f32x4.mul(f32x4.mul(f32x4.splat(-2), y), first));
  }
}

/** x·Φ(x) with the exact Gaussian distribution function Φ (Hendrycks & Gimpel, arXiv 1606.08415). */
function gelu(z: usize, bytes: usize, slope: usize, bend: usize): void {
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    const x = v128.load(z + i);
    const distribution = multiplyAdd(erf(f32x4.mul(x, SQRT_HALF)), HALF, HALF);
    v128.store(z + i, f32x4.mul(x, distribution));
    if (!slope) continue;
    const square = f32x4.mul(x, x);
    const exponential = expOfNonPositive(f32x4.mul(square, f32x4.splat(-0.5)));
    const density = f32x4.mul(exponential, GAUSSIAN_PEAK);
    v128.store(slope + i, multiplyAdd(x, density, distribution));
    if (bend) v128.store(bend + i, f32x4.mul(density, f32x4.sub(TWO, square)));
  }
}
