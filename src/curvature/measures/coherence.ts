import { type MeasureCode, number, unknown } from "./code";

/**
 * m·‖ḡ‖²/mean‖gᵢ‖² of the gradients gᵢ of m samples and their mean ḡ (Chatterjee & Zielinski 2022,
 * arXiv 2203.10036, α_m). Sums are in float64.
 */
export const coherence: MeasureCode<{ samples: number }> = ({ samples }, { objective, signal }) => {
  const count = Math.min(samples, objective.sampleCount);
  const gradient = new Float32Array(objective.parameterCount);
  const sum = new Float64Array(objective.parameterCount);
  return async ({ theta }) => {
    sum.fill(0);
    let squares = 0;
    for (let sample = 0; sample < count && !signal?.aborted; sample++) {
      await objective.gradient(theta, gradient, Int32Array.of(sample));
      gradient.forEach((value, i) => {
        sum[i] += value;
        squares += value * value;
      });
    }
    const squaredSum = sum.reduce((total, value) => total + value * value, 0);
    return squares > 0 ? number(squaredSum / squares) : unknown;
  };
};
