/**
 * θ, which is trained, and W, which the network multiplies with: m⊙θ under the parametrizations of a model
 * that have multipliers, and m⊙(θ standardized) where a model standardizes its weights
 * (`catalog/models/parametrization.ts`).
 */
import { WordedError, worded } from "../language/worded";
import type { ParameterLayout, ParameterTensor } from "./parameters";
import { standardize, standardizedSlope } from "./standardize";

/** Whether W are other numbers than θ. */
export const hasMultipliers = (layout: ParameterLayout): boolean =>
  layout.some(({ multiplier = 1, standardized = false }) => multiplier !== 1 || standardized);

/** Whether W is no linear function of θ. */
export const isBent = (layout: ParameterLayout): boolean =>
  layout.some(({ standardized = false }) => standardized);

/** Writes W of θ; in place where both are one. */
export function toWeights(
  layout: ParameterLayout,
  theta: Float32Array,
  weights: Float32Array = new Float32Array(theta.length),
): Float32Array {
  for (const tensor of layout) {
    const { multiplier = 1, standardized = false } = tensor;
    if (standardized) standardize(tensor, theta, weights);
    multiply(tensor, standardized ? weights : theta, weights, multiplier);
  }
  return weights;
}

/**
 * Writes the derivative of W at θ times a vector, which is its transpose times it: what becomes of a direction
 * of θ, and of a gradient of W. In place where vector and product are one.
 */
export function slopeOfWeights(
  layout: ParameterLayout,
  theta: Float32Array,
  vector: Float32Array,
  product: Float32Array,
): Float32Array {
  for (const tensor of layout) {
    const { multiplier = 1, standardized = false } = tensor;
    if (standardized) standardizedSlope(tensor, theta, vector, product);
    multiply(tensor, standardized ? product : vector, product, multiplier);
  }
  return product;
}

/** How far W may be from what it is read as, of its largest. */
const CLOSE = 1e-3;

/**
 * θ of W. Standardized weights are a θ of their own.
 *
 * @throws Error in words where weights are not standardized which this network's are.
 */
export function fromWeights(
  layout: ParameterLayout,
  weights: Float32Array,
): Float32Array<ArrayBuffer> {
  const theta = new Float32Array(weights.length);
  for (const tensor of layout) multiply(tensor, weights, theta, 1 / (tensor.multiplier ?? 1));
  if (!isBent(layout)) return theta;
  const again = toWeights(layout, theta);
  const largest = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (again.every((value, p) => Math.abs(value - weights[p]) <= CLOSE * largest)) return theta;
  throw new WordedError(
    worded`These weights are not standardized, and those of this network are. Choose weights of a network with standardized weights.`,
  );
}

/** Writes so many times x; in place where both are one. */
function multiply(
  { offset, size }: ParameterTensor,
  from: Float32Array,
  to: Float32Array,
  factor: number,
): void {
  for (let p = offset; p < offset + size; p++) to[p] = factor * from[p];
}
