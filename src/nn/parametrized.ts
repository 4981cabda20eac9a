import { hasMultipliers, toWeights } from "../results/multipliers";
import type { ParameterLayout } from "../results/parameters";
import type { SampleObjective } from "./objective";

/**
 * An objective of the weights W as one of θ with W = m⊙θ, by the chain rule: ∇ = m⊙∇_W, and products
 * with the Hessian (and its Gauss–Newton part) m⊙(H_W·(m⊙v)).
 *
 * @param layout of θ, with the multipliers m; without any, the objective itself is returned.
 */
export function parametrized(objective: SampleObjective, layout: ParameterLayout): SampleObjective {
  if (!hasMultipliers(layout)) return objective;
  const scale = (from: Float32Array, to: Float32Array) => toWeights(layout, from, to);
  const count = objective.parameterCount;
  const [weights, along] = [new Float32Array(count), new Float32Array(count)];

  const product =
    (times: SampleObjective["hessianVector"]): SampleObjective["hessianVector"] =>
    async (theta, vector, result, batch) => {
      await times(scale(theta, weights), scale(vector, along), result, batch);
      scale(result, result);
    };

  // Many steps in one call would be of W, and m times as long.
  const { descend: _, ...rest } = objective;
  return {
    ...rest,
    layout,
    evaluate: (theta) => objective.evaluate(scale(theta, weights)),
    sampleLosses: (theta, losses) => objective.sampleLosses(scale(theta, weights), losses),
    statistics: (theta) => objective.statistics(scale(theta, weights)),
    async gradient(theta, gradient, batch) {
      const value = await objective.gradient(scale(theta, weights), gradient, batch);
      scale(gradient, gradient);
      return value;
    },
    hessianVector: product(objective.hessianVector),
    gaussNewtonVector: product(objective.gaussNewtonVector),
    evaluateMany(origin, directions, ...others) {
      const scaled = new Float32Array(directions.length);
      for (let first = 0; first < directions.length; first += count) {
        scale(directions.subarray(first, first + count), scaled.subarray(first, first + count));
      }
      return objective.evaluateMany(scale(origin, weights), scaled, ...others);
    },
  };
}
