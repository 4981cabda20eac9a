import { norm } from "../../plane/vector";
import { type RuleCode, remembered } from "./code";

/**
 * Adam's step r of each tensor, with its decay beside it, made as long as the tensor times η:
 * w ← w − η·‖w‖·r/‖r‖, r = m̂/(√ŝ + ε) + λw; η·r where w or r is 0 (You et al. 2020, arXiv 1904.00962,
 * algorithm 2, φ the identity).
 */
export const lamb: RuleCode<{ beta1: number; beta2: number; epsilon: number }> = (
  { beta1, beta2, epsilon },
  decay,
  past,
  layout,
) => {
  const [first, second] = [0, 1].map((k) => remembered(past.memory, k, decay.length));
  const update = new Float32Array(decay.length);
  let steps = past.step;
  return {
    step(theta, gradient, rate) {
      steps += 1;
      const [correction1, correction2] = [1 - beta1 ** steps, 1 - beta2 ** steps];
      for (let i = 0; i < theta.length; i++) {
        const g = gradient[i];
        first[i] = beta1 * first[i] + (1 - beta1) * g;
        second[i] = beta2 * second[i] + (1 - beta2) * g * g;
        const scale = Math.sqrt(second[i] / correction2) + epsilon;
        update[i] = first[i] / correction1 / scale + decay[i] * theta[i];
      }
      for (const { offset, size } of layout) {
        const part = (vector: Float32Array) => vector.subarray(offset, offset + size);
        const [weights, length] = [norm(part(theta)), norm(part(update))];
        const local = rate * (weights > 0 && length > 0 ? weights / length : 1);
        for (let i = offset; i < offset + size; i++) theta[i] -= local * update[i];
      }
    },
    moments: null,
    memory: [first, second],
  };
};
