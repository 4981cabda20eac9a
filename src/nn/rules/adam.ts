import { type RuleCode, remembered } from "./code";

interface Adam {
  beta1: number;
  beta2: number;
  epsilon: number;
}

/**
 * Kingma & Ba 2015, arXiv 1412.6980, algorithm 1: m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g²;
 * θ ← θ − η·m̂/(√ŝ + ε) with m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ).
 */
export const adam = withMoments("coupled");

/** @param weightDecay coupled to the gradient, or decoupled: taken off θ beside the step. */
export function withMoments(weightDecay: "coupled" | "decoupled"): RuleCode<Adam> {
  const decoupled = weightDecay === "decoupled";
  return ({ beta1, beta2, epsilon }, decay, past) => {
    const first = remembered(past.memory, 0, decay.length);
    const second = remembered(past.memory, 1, decay.length);
    let steps = past.step;
    const correctionsOf = (step: number) => [1 - beta1 ** step, 1 - beta2 ** step] as const;
    return {
      step(theta, gradient, rate) {
        steps += 1;
        const [correction1, correction2] = correctionsOf(steps);
        for (let i = 0; i < theta.length; i++) {
          const pull = decay[i] * theta[i];
          const g = decoupled ? gradient[i] : gradient[i] + pull;
          const m = beta1 * first[i] + (1 - beta1) * g;
          const s = beta2 * second[i] + (1 - beta2) * g * g;
          first[i] = m;
          second[i] = s;
          const update = m / correction1 / (Math.sqrt(s / correction2) + epsilon);
          theta[i] -= rate * (decoupled ? update + pull : update);
        }
      },
      moments: { first, second },
      memory: [first, second],
      kernel: {
        name: decoupled ? "adamw" : "adam",
        settings: [beta1, beta2, epsilon],
        corrections: (ahead) => correctionsOf(steps + 1 + ahead),
        skip(count) {
          steps += count;
        },
      },
    };
  };
}
