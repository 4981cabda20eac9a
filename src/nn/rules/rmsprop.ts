import { type RuleCode, remembered } from "./code";

/** v ← αv + (1 − α)g²; θ ← θ − ηg/(√v + ε) (Tieleman & Hinton 2012, lecture 6.5). */
export const rmsprop = withScale<{ memory: number; epsilon: number }>(
  (scale, square, { memory }) => memory * scale + (1 - memory) * square,
);

/** @param next what the gradient is divided by the root of, from what it was and the squared gradient. */
export function withScale<S extends { epsilon: number }>(
  next: (scale: number, square: number, settings: S) => number,
): RuleCode<S> {
  return (settings, decay, past) => {
    const scales = remembered(past.memory, 0, decay.length);
    return {
      step(theta, gradient, rate) {
        for (let i = 0; i < theta.length; i++) {
          const g = gradient[i] + decay[i] * theta[i];
          const scale = next(scales[i], g * g, settings);
          scales[i] = scale;
          theta[i] -= (rate * g) / (Math.sqrt(scale) + settings.epsilon);
        }
      },
      moments: null,
      memory: [scales],
    };
  };
}
