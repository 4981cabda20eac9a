import type { SampleObjective } from "../nn/objective";
import type { SampleChanges } from "../results/sampleChanges";
import { slope } from "../study/statistics";

export interface SampleChangesOptions {
  /** The first k. */
  from: number;
  difference: "absolute" | "squared";
  signal: AbortSignal;
}

/** Means over these many ranges of k, of equal length in log k, so that each counts alike. */
const RANGES = 12;

/**
 * How fast a landscape settles with the number of samples (Kiselev & Grabovoy 2024, arXiv 2409.11995):
 * D(k), the mean over points θ of |L_{k+1} − L_k| or of its square, where L_k is the mean loss of the first
 * k samples, and the slope of log D over log k. It is |ℓ_{k+1} − L_k|/(k + 1) at each point, from the losses
 * of single samples.
 *
 * @param points θ at each point; may be the same array again and again.
 */
export async function sampleChanges(
  objective: Pick<SampleObjective, "sampleLosses" | "sampleCount">,
  points: Iterable<Float32Array>,
  { from, difference, signal }: SampleChangesOptions,
): Promise<SampleChanges> {
  const count = objective.sampleCount;
  const sums = new Float64Array(count);
  const losses = new Float32Array(count);
  let many = 0;
  for (const point of points) {
    await objective.sampleLosses(point, losses);
    signal.throwIfAborted();
    let total = 0;
    for (let k = 0; k < count; k++) {
      if (k >= from) {
        const change = Math.abs(losses[k] - total / k) / (k + 1);
        sums[k] += difference === "squared" ? change ** 2 : change;
      }
      total += losses[k];
    }
    many += 1;
  }
  const means = sums.map((sum) => sum / many);
  return { ...overRanges(means, from), points: many };
}

function overRanges(changes: Float64Array, from: number) {
  const width = Math.log(changes.length / from) / RANGES;
  const ranges = Array.from({ length: RANGES }, () => ({ count: 0, logK: 0, change: 0 }));
  for (let k = from; k < changes.length; k++) {
    const range = ranges[Math.min(RANGES - 1, Math.floor(Math.log(k / from) / width))];
    range.count += 1;
    range.logK += Math.log(k);
    range.change += changes[k];
  }
  const filled = ranges.filter(({ count }) => count > 0);
  const logK = filled.map(({ count, logK }) => logK / count);
  const change = filled.map(({ count, change }) => change / count);
  return { k: logK.map(Math.exp), change, slope: slope(logK, change.map(Math.log)) };
}
