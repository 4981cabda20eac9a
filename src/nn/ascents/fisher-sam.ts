import { norm } from "../../plane/vector";
import { parameterCount } from "../../results/parameters";
import { markExtremes } from "../magnitudes";
import { remembered } from "../rules/code";
import type { AscentCode } from "./code";

/**
 * ∇L(θ + ρ·m⊙g/‖m⊙g‖), g = ∇L(θ), where the mask m has 1 for the share of the parameters whose squared
 * gradients of single samples are largest in the mean over some of the batch (Zhong et al. 2022, arXiv
 * 2210.05497, algorithm 1). The mask is renewed every so many steps of a phase.
 */
export const fisherSam: AscentCode<{
  radius: number;
  share: number;
  every: number;
  samples: number;
}> = ({ radius, share, every, samples }, layout, { past }) => {
  const size = parameterCount(layout);
  const mask = remembered(past, 0, size);
  const up = new Float32Array(size);
  return {
    memory: [mask],
    async ascend(at, theta, gradient, step) {
      if (step.done % every === 0) {
        const squares = new Float32Array(size);
        for (let place = 0; place < Math.min(samples, step.samples); place++) {
          await step.ofSample(place)(theta, gradient);
          for (let i = 0; i < size; i++) squares[i] += gradient[i] ** 2;
        }
        mask.fill(0);
        markExtremes([squares], [mask], Math.round(share * size), "largest");
      }
      const value = await at(theta, gradient);
      for (let i = 0; i < size; i++) up[i] = mask[i] * gradient[i];
      const length = norm(up);
      if (radius === 0 || length === 0) return value;
      for (let i = 0; i < size; i++) up[i] = theta[i] + (radius * up[i]) / length;
      await at(up, gradient);
      return value;
    },
  };
};
