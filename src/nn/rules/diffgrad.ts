import { type RuleCode, remembered } from "./code";

/**
 * Adam's step times ξ = 1/(1 + e^{−|g′ − g|}), g′ the gradient before, 0 at first (Dubey et al. 2020, arXiv
 * 1909.11015, eq. 9–10): where the gradient stays the same, half of it.
 */
export const diffgrad: RuleCode<{ beta1: number; beta2: number; epsilon: number }> = (
  { beta1, beta2, epsilon },
  decay,
  past,
) => {
  const [first, second, before] = [0, 1, 2].map((k) => remembered(past.memory, k, decay.length));
  let steps = past.step;
  return {
    step(theta, gradient, rate) {
      steps += 1;
      const [correction1, correction2] = [1 - beta1 ** steps, 1 - beta2 ** steps];
      for (let i = 0; i < theta.length; i++) {
        const g = gradient[i] + decay[i] * theta[i];
        const m = beta1 * first[i] + (1 - beta1) * g;
        const s = beta2 * second[i] + (1 - beta2) * g * g;
        const friction = 1 / (1 + Math.exp(-Math.abs(before[i] - g)));
        first[i] = m;
        second[i] = s;
        before[i] = g;
        theta[i] -= (rate * friction * (m / correction1)) / (Math.sqrt(s / correction2) + epsilon);
      }
    },
    moments: null,
    memory: [first, second, before],
  };
};
