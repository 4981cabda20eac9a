import { norm } from "../norm";
import type { AscentCode } from "./code";

/**
 * ∇L(θ + ρ∇L(θ)/‖∇L(θ)‖) (Foret et al. 2021, arXiv 2010.01412, algorithm 1), or ∇L(θ + ρ∇L(θ)) where
 * the step up is not normalized.
 */
export const sam: AscentCode<{ radius: number; normalized: boolean }> = (
  { radius, normalized },
  parameterCount,
) => {
  const perturbed = new Float32Array(parameterCount);
  return async (at, theta, gradient) => {
    const value = await at(theta, gradient);
    const length = norm(gradient);
    if (radius === 0 || length === 0) return value;
    for (let i = 0; i < theta.length; i++) {
      perturbed[i] = theta[i] + (radius * gradient[i]) / (normalized ? length : 1);
    }
    await at(perturbed, gradient);
    return value;
  };
};
