import { type MeasureCode, number, unknown } from "./code";

/**
 * Σ|Δℓ| of the samples that the last step raised most and of as many that it lowered most, over Σ|Δℓ| of all;
 * at least one of each. A sample counts for the direction that it went in.
 */
export const opposingShare: MeasureCode<{ share: number }> = ({ share }, { objective }) => {
  const count = objective.sampleCount;
  const [before, after] = [new Float32Array(count), new Float32Array(count)];
  const group = Math.max(1, Math.round(share * count));
  return async ({ theta, previous }) => {
    if (previous === null) return unknown;
    await objective.sampleLosses(previous, before);
    await objective.sampleLosses(theta, after);
    const changes = Float64Array.from(after, (loss, i) => loss - before[i]).sort();
    const size = (values: Float64Array) => values.reduce((sum, value) => sum + Math.abs(value), 0);
    const falling = changes.subarray(0, group).map((value) => Math.min(0, value));
    const rising = changes.subarray(count - group).map((value) => Math.max(0, value));
    const all = size(changes);
    return all > 0 ? number((size(falling) + size(rising)) / all) : unknown;
  };
};
