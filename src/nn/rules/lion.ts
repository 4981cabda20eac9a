import { type RuleCode, remembered } from "./code";

/** Chen et al. 2023, arXiv 2302.06675, program 1, with β₁ as mixing and β₂ as memory; the weight decay is taken off θ beside the step. */
export const lion: RuleCode<{ mixing: number; memory: number }> = (
  { mixing, memory },
  decay,
  past,
) => {
  const mean = remembered(past.memory, 0, decay.length);
  return {
    step(theta, gradient, rate) {
      for (let i = 0; i < theta.length; i++) {
        const g = gradient[i];
        const update = Math.sign(mixing * mean[i] + (1 - mixing) * g);
        mean[i] = memory * mean[i] + (1 - memory) * g;
        theta[i] -= rate * (update + decay[i] * theta[i]);
      }
    },
    moments: null,
    memory: [mean],
  };
};
