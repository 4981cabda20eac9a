import { norm } from "../../plane/vector";
import { parameterCount } from "../../results/parameters";
import type { AscentCode } from "./code";

/**
 * ∇L(θ + ρ∇L(θ)/‖∇L(θ)‖) (Foret et al. 2021, arXiv 2010.01412, algorithm 1), or ∇L(θ + ρ∇L(θ)) where
 * the step up is not normalized. Of normalization alone, the step up is that of scales and shifts, and so
 * is its length (Mueller et al. 2023, arXiv 2306.04226, SAM-ON).
 */
export const sam: AscentCode<{
  radius: number;
  normalized: boolean;
  moves: "all" | "normalization";
}> = ({ radius, normalized, moves }, layout) => {
  const up = new Float32Array(parameterCount(layout));
  const stays = layout
    .filter(({ role }) => moves === "normalization" && role !== "scale" && role !== "shift")
    .map(({ offset, size }) => up.subarray(offset, offset + size));
  return async (at, theta, gradient) => {
    const value = await at(theta, gradient);
    up.set(gradient);
    for (const part of stays) part.fill(0);
    const length = norm(up);
    if (radius === 0 || length === 0) return value;
    for (let i = 0; i < theta.length; i++) {
      up[i] = theta[i] + (radius * up[i]) / (normalized ? length : 1);
    }
    await at(up, gradient);
    return value;
  };
};
