import { hasMultipliers, isBent, slopeOfWeights, toWeights } from "../results/multipliers";
import type { ParameterLayout } from "../results/parameters";
import { addStandardizedBend } from "../results/standardize";
import type { Objective, SampleObjective } from "./objective";

/**
 * An objective of the weights W as one of θ, by the chain rule: with J the derivative of W, gradients are
 * Jᵀ∇_W and products with the Hessian Jᵀ(H_W·(J·v)), plus how Jᵀ∇_W bends along v where W does; with its
 * Gauss–Newton part without that.
 *
 * @param layout of θ; where W is θ, the objective itself is returned.
 */
export function parametrized(objective: SampleObjective, layout: ParameterLayout): SampleObjective {
  if (!hasMultipliers(layout)) return objective;
  const count = objective.parameterCount;
  const [weights, along, slope] = [0, 1, 2].map(() => new Float32Array(count));
  const bent = isBent(layout);

  const product =
    (times: Objective["hessianVector"]): Objective["hessianVector"] =>
    async (theta, vector, result, batch) => {
      const direction = slopeOfWeights(layout, theta, vector, along);
      await times(toWeights(layout, theta, weights), direction, result, batch);
      slopeOfWeights(layout, theta, result, result);
    };
  const outerProduct = product(objective.hessianVector);

  // Many steps in one call would be of W, and not those of θ.
  const { descend: _, inputs, outputs, ...rest } = objective;
  return {
    ...rest,
    layout,
    evaluate: (theta) => objective.evaluate(toWeights(layout, theta, weights)),
    sampleLosses: (theta, losses) =>
      objective.sampleLosses(toWeights(layout, theta, weights), losses),
    margins: (theta, margins) => objective.margins(toWeights(layout, theta, weights), margins),
    statistics: (theta) => objective.statistics(toWeights(layout, theta, weights)),
    async gradient(theta, gradient, batch) {
      const value = await objective.gradient(toWeights(layout, theta, weights), gradient, batch);
      slopeOfWeights(layout, theta, gradient, gradient);
      return value;
    },
    async hessianVector(theta, vector, result, batch) {
      await outerProduct(theta, vector, result, batch);
      if (!bent) return;
      await objective.gradient(weights, slope, batch);
      addBend(theta, vector, result);
    },
    ...(inputs && {
      inputs: {
        ...inputs,
        slope: (theta, ...call) => inputs.slope(toWeights(layout, theta, weights), ...call),
        async gradient(theta, shift, gradient, batch) {
          const at = toWeights(layout, theta, weights);
          const value = await inputs.gradient(at, shift, gradient, batch);
          slopeOfWeights(layout, theta, gradient, gradient);
          return value;
        },
        async hessianVector(theta, shift, vector, result) {
          const direction = slopeOfWeights(layout, theta, vector, along);
          const at = toWeights(layout, theta, weights);
          await inputs.hessianVector(at, shift, direction, result);
          slopeOfWeights(layout, theta, result, result);
          if (!bent) return;
          await inputs.gradient(at, shift, slope);
          addBend(theta, vector, result);
        },
      },
    }),
    ...(outputs && {
      outputs: {
        ...outputs,
        async gradient(theta, drawn, gradient, batch) {
          const at = toWeights(layout, theta, weights);
          const value = await outputs.gradient(at, drawn, gradient, batch);
          slopeOfWeights(layout, theta, gradient, gradient);
          return value;
        },
      },
    }),
    gaussNewtonVector: product(objective.gaussNewtonVector),
    evaluateMany(origin, directions, ...others) {
      if (bent) return pointByPoint(origin, directions, ...others);
      const scaled = new Float32Array(directions.length);
      for (let first = 0; first < directions.length; first += count) {
        const [from, to] = [directions, scaled].map((all) => all.subarray(first, first + count));
        toWeights(layout, from, to);
      }
      return objective.evaluateMany(toWeights(layout, origin, weights), scaled, ...others);
    },
  };

  /** Adds how Jᵀ times the `slope` at W bends along a vector of θ. */
  function addBend(theta: Float32Array, vector: Float32Array, result: Float32Array): void {
    for (const tensor of layout) {
      if (!tensor.standardized) continue;
      const { offset, size, multiplier = 1 } = tensor;
      for (let p = offset; p < offset + size; p++) slope[p] *= multiplier;
      addStandardizedBend(tensor, theta, { vector, cotangent: slope }, result);
    }
  }

  /** A plane of θ is none of W. */
  async function pointByPoint(
    ...[origin, directions, coefficients, loss, accuracy, signal]: Parameters<
      Objective["evaluateMany"]
    >
  ): Promise<void> {
    const axes = directions.length / count;
    const nothing = new Float32Array(0);
    const theta = new Float32Array(count);
    for (let point = 0; point < loss.length; point++) {
      if (signal?.aborted) return;
      for (let p = 0; p < count; p++) {
        let value = origin[p];
        for (let k = 0; k < axes; k++)
          value += coefficients[point * axes + k] * directions[k * count + p];
        theta[p] = value;
      }
      const here = [loss, accuracy].map((values) => values.subarray(point, point + 1));
      await objective.evaluateMany(
        toWeights(layout, theta, weights),
        nothing,
        nothing,
        here[0],
        here[1],
      );
    }
  }
}
