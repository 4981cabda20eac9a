import { type RuleCode, remembered } from "./code";

interface Momentum {
  momentum: number;
}

/** Heavy ball (Polyak 1964): v ← μv + g; θ ← θ − ηv. */
export const momentum: RuleCode<Momentum> = withVelocity("here");

/** @param gradient taken where the step starts, or as if at the point that the velocity leads to. */
export function withVelocity(gradient: "here" | "ahead"): RuleCode<Momentum> {
  const lookAhead = gradient === "ahead";
  return ({ momentum }, decay, past) => {
    const velocity = remembered(past.memory, 0, decay.length);
    return {
      step(theta, gradient, rate) {
        for (let i = 0; i < theta.length; i++) {
          const g = gradient[i] + decay[i] * theta[i];
          const v = momentum * velocity[i] + g;
          velocity[i] = v;
          theta[i] -= rate * (lookAhead ? g + momentum * v : v);
        }
      },
      moments: null,
      memory: [velocity],
      kernel: { name: lookAhead ? "nesterov" : "momentum", settings: [momentum] },
    };
  };
}
