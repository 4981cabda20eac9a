import { type MeasureCode, vector } from "./code";

/** The losses of the first samples. */
export const sampleLosses: MeasureCode<{ samples: number }> = ({ samples }, { objective }) => {
  const losses = new Float32Array(objective.sampleCount);
  return async ({ theta }) => {
    await objective.sampleLosses(theta, losses);
    return vector(losses.subarray(0, samples));
  };
};
