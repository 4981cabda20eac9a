import type { AttackCode } from "./code";

/** What all steps go together, over ε: enough to cross the ball from anywhere. */
const REACH = 2.5;

/**
 * δ ← clip(δ + α·sign ∇ₓL(x + δ)) to |δ| ≤ ε, from a uniform δ, with α = 2.5·ε over the number of steps (Madry
 * et al. 2018, arXiv 1706.06083, eq. 2.1, with the α of its figure 6).
 */
export const pgd: AttackCode<{ radius: number; steps: number }> =
  ({ radius, steps }) =>
  async (slope, shift, random) => {
    const { uniform } = random();
    const gradient = new Float32Array(shift.length);
    for (let i = 0; i < shift.length; i++) shift[i] = radius * (2 * uniform() - 1);
    for (let step = 0; step < steps; step++) {
      await slope(shift, gradient);
      for (let i = 0; i < shift.length; i++) {
        const moved = shift[i] + ((REACH * radius) / steps) * Math.sign(gradient[i]);
        shift[i] = Math.max(-radius, Math.min(radius, moved));
      }
    }
  };
