import { norm } from "../../plane/vector";
import { parameterCount } from "../../results/parameters";
import type { AscentCode } from "./code";

/**
 * Gradient norm aware minimization in its accelerated form (Zhang et al. 2023, arXiv 2303.03108, algorithm 1
 * as the authors coded it), with four gradients a step. From g₀ = ∇L(θ) and g₁ = ∇L(θ + ρ′ĝ₀), whose
 * difference points where the gradient grows, on to θ₁ = θ + ρ·unit(g₁ − g₀), with g₂ and g₃ there. The step
 * follows h = β₁g₁ + (1 − β₁)g₃ less γ times what g₀ + (1 − β₀)g₂ has orthogonal to h.
 */
export const gam: AscentCode<{
  radius: number;
  inner: number;
  near: number;
  far: number;
  across: number;
}> = ({ radius, inner, near, far, across }, layout) => {
  const size = parameterCount(layout);
  const [here, there, moved, next] = Array.from({ length: 4 }, () => new Float32Array(size));

  /** origin + length·direction/‖direction‖; the origin itself where there is no direction. */
  const away = (origin: Float32Array, direction: Float32Array, length: number) => {
    const measured = norm(direction);
    const factor = measured > 0 ? length / measured : 0;
    for (let i = 0; i < size; i++) next[i] = origin[i] + factor * direction[i];
    return next;
  };

  return async (at, theta, gradient) => {
    const value = await at(theta, here);
    await at(away(theta, here, inner), gradient);
    for (let i = 0; i < size; i++) there[i] = gradient[i] - here[i];
    moved.set(away(theta, there, radius));
    await at(moved, there);
    for (let i = 0; i < size; i++) here[i] += far * there[i];
    await at(away(moved, there, inner), there);
    let [along, squares] = [0, 0];
    for (let i = 0; i < size; i++) {
      const h = near * gradient[i] + (1 - near) * there[i];
      gradient[i] = h;
      along += h * here[i];
      squares += h * h;
    }
    const share = squares > 0 ? along / squares : 0;
    for (let i = 0; i < size; i++) {
      gradient[i] -= across * (here[i] - share * gradient[i]);
    }
    return value;
  };
};
