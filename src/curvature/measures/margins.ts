import { type MeasureCode, vector } from "./code";

/** The margins of the first samples. */
export const margins: MeasureCode<{ samples: number }> = ({ samples }, { objective }) => {
  const found = new Float32Array(objective.sampleCount);
  return async ({ theta }) => {
    await objective.margins(theta, found);
    return vector(found.subarray(0, samples));
  };
};
