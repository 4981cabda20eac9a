import type { Objective } from "../nn/objective";
import { slope } from "../study/statistics";
import { randomCut } from "./randomCut";

export interface SampleSlopeOptions {
  columns: number;
  reach: number;
  seed: number;
  /** The first k. */
  from: number;
  difference: "absolute" | "squared";
  signal: AbortSignal;
}

/** Means over these many ranges of k, of equal length in log k, so that each counts alike. */
const RANGES = 12;

/**
 * How fast a landscape settles with the number of samples (Kiselev & Grabovoy 2024, arXiv 2409.11995):
 * the slope of log D(k) over log k, where D(k) is the mean over a plane of |L_{k+1} − L_k|, or of its
 * square, and L_k the mean loss of the first k samples. It is |ℓ_{k+1} − L_k|/(k + 1) at each point,
 * from the losses of single samples.
 */
export async function sampleSlope(
  objective: Objective,
  theta: Float32Array,
  options: SampleSlopeOptions,
): Promise<number> {
  const { from, difference, signal } = options;
  const { points } = randomCut(objective.layout, theta, { ...options, normalization: "filter" });
  const count = objective.sampleCount;
  const changes = new Float64Array(count);
  const gradient = new Float32Array(theta.length);
  for (const point of points()) {
    let total = 0;
    for (let k = 0; k < count; k++) {
      const { loss } = await objective.gradient(point, gradient, Int32Array.of(k));
      if (k >= from) {
        const change = Math.abs(loss - total / k) / (k + 1);
        changes[k] += difference === "squared" ? change ** 2 : change;
      }
      total += loss;
      signal.throwIfAborted();
    }
  }
  return slopeOverRanges(changes, from);
}

function slopeOverRanges(changes: Float64Array, from: number): number {
  const width = Math.log(changes.length / from) / RANGES;
  const ranges = Array.from({ length: RANGES }, () => ({ count: 0, logK: 0, change: 0 }));
  for (let k = from; k < changes.length; k++) {
    const range = ranges[Math.min(RANGES - 1, Math.floor(Math.log(k / from) / width))];
    range.count += 1;
    range.logK += Math.log(k);
    range.change += changes[k];
  }
  const filled = ranges.filter(({ count }) => count > 0);
  return slope(
    filled.map(({ count, logK }) => logK / count),
    filled.map(({ count, change }) => Math.log(change / count)),
  );
}
