import type { RuleCode } from "./code";

/** θ ← θ − ηg. */
export const sgd: RuleCode<unknown> = (_, decay) => ({
  step(theta, gradient, rate) {
    for (let i = 0; i < theta.length; i++) {
      theta[i] -= rate * (gradient[i] + decay[i] * theta[i]);
    }
  },
  moments: null,
  memory: [],
  kernel: { name: "sgd", settings: [] },
});
