import { parameterCount } from "../../results/parameters";
import type { AscentCode } from "./code";

/**
 * ∇L(θ + ε) with ε = ρT²g/‖Tg‖, g = ∇L(θ) and T = diag(|θ| + floor) (Kwon et al. 2021,
 * arXiv 2102.11600, algorithm 1): the ball is one of relative changes, so that rescaling a layer and
 * its inverse does not change it.
 */
export const asam: AscentCode<{ radius: number; floor: number }> = ({ radius, floor }, layout) => {
  const perturbed = new Float32Array(parameterCount(layout));
  return async (at, theta, gradient) => {
    const value = await at(theta, gradient);
    const size = (i: number) => Math.abs(theta[i]) + floor;
    let squares = 0;
    for (let i = 0; i < theta.length; i++) squares += (size(i) * gradient[i]) ** 2;
    if (radius === 0 || squares === 0) return value;
    const scale = radius / Math.sqrt(squares);
    for (let i = 0; i < theta.length; i++) {
      perturbed[i] = theta[i] + scale * size(i) ** 2 * gradient[i];
    }
    await at(perturbed, gradient);
    return value;
  };
};
