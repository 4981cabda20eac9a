import { norm } from "../../plane/vector";
import { parameterCount } from "../../results/parameters";
import type { AscentCode } from "./code";

/**
 * ∇L(θ + v) with v = γ‖W‖·g/‖g‖ for each tensor W and its part g of ∇L(θ) (Wu et al. 2020, arXiv 2004.05884,
 * eq. 10 and 12, with one step and a layer's weights and biases apart).
 */
export const awp: AscentCode<{ share: number }> = ({ share }, layout) => {
  const perturbed = new Float32Array(parameterCount(layout));
  return async (at, theta, gradient) => {
    const value = await at(theta, gradient);
    if (share === 0) return value;
    perturbed.set(theta);
    for (const { offset, size } of layout) {
      const part = gradient.subarray(offset, offset + size);
      const length = norm(part);
      if (length === 0) continue;
      const scale = (share * norm(theta.subarray(offset, offset + size))) / length;
      for (let i = 0; i < size; i++) perturbed[offset + i] += scale * part[i];
    }
    await at(perturbed, gradient);
    return value;
  };
};
