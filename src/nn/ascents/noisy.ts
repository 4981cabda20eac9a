import { rootOf } from "../../catalog/ascents/covariance";
import { fillInRanges } from "../nextTask";
import type { AscentCode } from "./code";

interface Noise {
  deviation: number;
  fading: number;
  /** Σ; empty for the identity. */
  covariance: readonly (readonly number[])[];
}

/**
 * ∇L(θ) + ε, ε ~ N(0, σ²Σ/(1 + t)^γ) at step t of the phase (Neelakantan et al. 2015, arXiv 1511.06807,
 * with Σ the identity).
 */
export const noisy: AscentCode<Noise> = ({ deviation, fading, covariance }) => {
  const root = covariance.length === 0 ? null : rootOf(covariance);
  return async (at, theta, gradient, { done, random }) => {
    const value = await at(theta, gradient);
    if (deviation === 0) return value;
    const size = deviation / (1 + done) ** (fading / 2);
    const { gaussian } = random();
    if (root === null) {
      let i = 0;
      await fillInRanges(gradient, () => gradient[i++] + size * gaussian());
    } else {
      const drawn = root.map(() => gaussian());
      for (const [i, row] of root.entries())
        gradient[i] += size * row.reduce((sum, entry, j) => sum + entry * drawn[j], 0);
    }
    return value;
  };
};
