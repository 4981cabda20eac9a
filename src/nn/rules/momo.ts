import { type RuleCode, remembered } from "./code";

/**
 * Heavy ball by means whose step is no longer than a model of the loss allows that is known not to fall below
 * `lowest`: d, f̄ and γ are running means of g, of the batch loss f and of ⟨g, θ⟩, which begin with those of
 * the first step; θ ← θ − min(η, (f̄ + ⟨d, θ⟩ − γ − lowest)₊/‖d‖²)·d (Schaipp et al. 2024, arXiv 2305.07583,
 * algorithm 1). The pull of weight decay is part of g, and its ½λ‖w‖² of f.
 */
export const momo: RuleCode<{ momentum: number; lowest: number }> = (
  { momentum, lowest },
  decay,
  past,
) => {
  const size = decay.length;
  const mean = remembered(past.memory, 0, size);
  /** f̄ − γ, as the sum of what falls to each parameter. */
  const intercept = remembered(past.memory, 1, size);
  let steps = past.step;
  return {
    step(theta, gradient, rate, loss) {
      const kept = steps === 0 ? 0 : momentum;
      steps += 1;
      let [model, squares] = [-lowest, 0];
      for (let i = 0; i < size; i++) {
        const g = gradient[i] + decay[i] * theta[i];
        const own = loss / size + (decay[i] * theta[i] ** 2) / 2 - g * theta[i];
        mean[i] = kept * mean[i] + (1 - kept) * g;
        intercept[i] = kept * intercept[i] + (1 - kept) * own;
        model += intercept[i] + mean[i] * theta[i];
        squares += mean[i] ** 2;
      }
      if (squares === 0) return;
      const step = Math.min(rate, Math.max(0, model) / squares);
      for (let i = 0; i < size; i++) theta[i] -= step * mean[i];
    },
    moments: null,
    memory: [mean, intercept],
  };
};
