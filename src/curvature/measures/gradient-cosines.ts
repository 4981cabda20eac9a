import { dot, norm } from "../../plane/vector";
import { grid, type MeasureCode } from "./code";

/** gᵢ·gⱼ/(‖gᵢ‖·‖gⱼ‖) of single samples, row by row; NaN where a gradient is zero. */
export const gradientCosines: MeasureCode<{ samples: number }> = (
  { samples },
  { objective, signal },
) => {
  const count = Math.min(samples, objective.sampleCount);
  const gradients = Array.from({ length: count }, () => new Float32Array(objective.parameterCount));
  return async ({ theta }) => {
    for (let sample = 0; sample < count && !signal?.aborted; sample++) {
      await objective.gradient(theta, gradients[sample], Int32Array.of(sample));
    }
    const lengths = gradients.map((gradient) => norm(gradient));
    const cosines = gradients.flatMap((row, i) =>
      gradients.map((column, j) => dot(row, column) / (lengths[i] * lengths[j])),
    );
    return grid(cosines, [count, count]);
  };
};
