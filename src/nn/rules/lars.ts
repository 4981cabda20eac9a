import { norm } from "../../plane/vector";
import { type RuleCode, remembered } from "./code";

/**
 * Heavy ball whose step of each kernel is as long as a share of that kernel: v ← μv + η·r·g with
 * r = trust·‖w‖/‖g‖, g with its weight decay; w ← w − v. What is no kernel has r = 1 (You et al. 2017, arXiv
 * 1708.03888, algorithm 1, where decay stands beside the gradient in the norm).
 */
export const lars: RuleCode<{ momentum: number; trust: number }> = (
  { momentum, trust },
  decay,
  past,
  layout,
) => {
  const velocity = remembered(past.memory, 0, decay.length);
  const pulled = new Float32Array(decay.length);
  return {
    step(theta, gradient, rate) {
      for (let i = 0; i < theta.length; i++) pulled[i] = gradient[i] + decay[i] * theta[i];
      for (const { role, offset, size } of layout) {
        const part = (vector: Float32Array) => vector.subarray(offset, offset + size);
        const [weights, steps] = [norm(part(theta)), norm(part(pulled))];
        const adapts = role === "kernel" && weights > 0 && steps > 0;
        const local = rate * (adapts ? (trust * weights) / steps : 1);
        for (let i = offset; i < offset + size; i++) {
          velocity[i] = momentum * velocity[i] + local * pulled[i];
          theta[i] -= velocity[i];
        }
      }
    },
    moments: null,
    memory: [velocity],
  };
};
