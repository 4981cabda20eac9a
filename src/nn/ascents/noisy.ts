import type { AscentCode } from "./code";

/** ∇L(θ) + ε, ε ~ N(0, σ²/(1 + t)^γ) at step t of the phase (Neelakantan et al. 2015, arXiv 1511.06807). */
export const noisy: AscentCode<{ deviation: number; fading: number }> =
  ({ deviation, fading }) =>
  async (at, theta, gradient, { done, random }) => {
    const value = await at(theta, gradient);
    if (deviation === 0) return value;
    const size = deviation / (1 + done) ** (fading / 2);
    const { gaussian } = random();
    for (let i = 0; i < gradient.length; i++) gradient[i] += size * gaussian();
    return value;
  };
