/**
 * Standardized weights: W = g·(θ − mean)/√(variance + ε) for each unit over the n entries that it reads by,
 * with g = √(2/n) (Qiao et al. 2019, arXiv 1903.10520, eq. 2). The unit is the last axis of a kernel.
 * With y = θ − mean, s = √(mean y² + ε) and P the centering, derivatives are those of g·y/s:
 * J·v = (g/s)·(P·v − y·(y·v)/(n·s²)), which is symmetric, and one further for products with the Hessian.
 */
import type { ParameterTensor } from "./parameters";

const EPSILON = 1e-10;

/** Of one unit: where its entries are, and what J is made of. */
interface Unit {
  entries: number[];
  /** θ − mean. */
  centered: number[];
  deviation: number;
  gain: number;
}

function unitsOf(tensor: ParameterTensor, theta: Float32Array): Unit[] {
  const { offset, size, shape } = tensor;
  const units = shape[shape.length - 1];
  const count = size / units;
  return Array.from({ length: units }, (_, unit) => {
    const entries = Array.from({ length: count }, (_, k) => offset + unit + k * units);
    const centered = centeredAt(entries, theta);
    const deviation = Math.sqrt(dot(centered, centered) / count + EPSILON);
    return { entries, centered, deviation, gain: Math.sqrt(2 / count) };
  });
}

function centeredAt(entries: number[], vector: Float32Array): number[] {
  const mean = entries.reduce((sum, entry) => sum + vector[entry], 0) / entries.length;
  return entries.map((entry) => vector[entry] - mean);
}

const dot = (a: number[], b: number[]): number =>
  a.reduce((sum, value, k) => sum + value * b[k], 0);

/** Writes W of a tensor; in place where both are one. */
export function standardize(
  tensor: ParameterTensor,
  theta: Float32Array,
  weights: Float32Array,
): void {
  for (const { entries, centered, deviation, gain } of unitsOf(tensor, theta))
    for (const [k, entry] of entries.entries()) weights[entry] = (gain / deviation) * centered[k];
}

/** Writes J(θ)·v, which is Jᵀ(θ)·v; in place where both are one. */
export function standardizedSlope(
  tensor: ParameterTensor,
  theta: Float32Array,
  vector: Float32Array,
  product: Float32Array,
): void {
  for (const { entries, centered: y, deviation: s, gain } of unitsOf(tensor, theta)) {
    const moved = centeredAt(entries, vector);
    const along = dot(y, moved) / (entries.length * s * s);
    for (const [k, entry] of entries.entries())
      product[entry] = (gain / s) * (moved[k] - along * y[k]);
  }
}

/** Adds d/dt Jᵀ(θ + t·v)·u at t = 0. */
export function addStandardizedBend(
  tensor: ParameterTensor,
  theta: Float32Array,
  { vector, cotangent }: { vector: Float32Array; cotangent: Float32Array },
  sum: Float32Array,
): void {
  for (const { entries, centered: y, deviation: s, gain } of unitsOf(tensor, theta)) {
    const [dy, u] = [centeredAt(entries, vector), centeredAt(entries, cotangent)];
    const n = entries.length * s * s;
    const [ds, q] = [dot(y, dy) / (entries.length * s), dot(y, u)];
    const dq = dot(dy, u);
    for (const [k, entry] of entries.entries()) {
      const slope = u[k] - (y[k] * q) / n;
      const bend = -(dy[k] * q + y[k] * dq) / n + (2 * y[k] * q * ds) / (n * s);
      sum[entry] += (gain / s) * (bend - (slope * ds) / s);
    }
  }
}
