/**
 * θ, which is trained, and W = m⊙θ, which the network multiplies with. They differ under the
 * parametrizations of a model that have multipliers (`catalog/models/parametrization.ts`).
 */
import type { ParameterLayout } from "./parameters";

/** Whether W are other numbers than θ. */
export const hasMultipliers = (layout: ParameterLayout): boolean =>
  layout.some(({ multiplier = 1 }) => multiplier !== 1);

/** Writes m⊙θ; in place where both are one. */
export function toWeights(
  layout: ParameterLayout,
  theta: Float32Array,
  weights: Float32Array = new Float32Array(theta.length),
): Float32Array {
  return scaled(layout, theta, weights, (multiplier) => multiplier);
}

/** θ with W = m⊙θ. */
export function fromWeights(
  layout: ParameterLayout,
  weights: Float32Array,
): Float32Array<ArrayBuffer> {
  const theta = new Float32Array(weights.length);
  return scaled(layout, weights, theta, (multiplier) => 1 / multiplier);
}

function scaled<Result extends Float32Array>(
  layout: ParameterLayout,
  from: Float32Array,
  to: Result,
  by: (multiplier: number) => number,
): Result {
  for (const { offset, size, multiplier = 1 } of layout) {
    const factor = by(multiplier);
    for (let p = offset; p < offset + size; p++) to[p] = factor * from[p];
  }
  return to;
}
