import { norm } from "../../plane/vector";
import { parameterCount } from "../../results/parameters";
import type { AscentCode } from "./code";

/**
 * ∇L(θ + δ) after some steps δ ← clip(δ + ζ∇L(θ + δ)) from 0, which keeps every tensor's part of δ no
 * longer than ε (Zheng et al. 2021, arXiv 2010.04925, algorithm 1, with a norm for each tensor).
 */
export const amp: AscentCode<{ radius: number; rate: number; steps: number }> = (
  { radius, rate, steps },
  layout,
) => {
  const change = new Float32Array(parameterCount(layout));
  const perturbed = change.slice();
  const parts = layout.map(({ offset, size }) => change.subarray(offset, offset + size));
  return async (at, theta, gradient) => {
    const value = await at(theta, gradient);
    if (radius === 0) return value;
    change.fill(0);
    for (let step = 0; step < steps; step++) {
      for (let i = 0; i < change.length; i++) change[i] += rate * gradient[i];
      for (const part of parts) {
        const share = radius / norm(part);
        if (share < 1) for (let i = 0; i < part.length; i++) part[i] *= share;
      }
      for (let i = 0; i < theta.length; i++) perturbed[i] = theta[i] + change[i];
      await at(perturbed, gradient);
    }
    return value;
  };
};
