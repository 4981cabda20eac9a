import { norm } from "../../plane/vector";
import { stream } from "../../random/stream";
import { type MeasureCode, number, unknown } from "./code";

/** √mean‖∇L_B‖² over random batches B, other ones at every point. */
export const batchGradientNorm: MeasureCode<{ batchSize: number; batches: number }> = (
  { batchSize, batches },
  { objective, seed, signal },
) => {
  const gradient = new Float32Array(objective.parameterCount);
  const count = Math.min(batchSize, objective.sampleCount);
  return async ({ theta, index }) => {
    const random = stream(seed, "probes", index);
    let squares = 0;
    for (let drawn = 0; drawn < batches; drawn++) {
      if (signal?.aborted) return unknown;
      const batch = random.permutation(objective.sampleCount).slice(0, count);
      await objective.gradient(theta, gradient, batch);
      squares += norm(gradient) ** 2;
    }
    return number(Math.sqrt(squares / batches));
  };
};
