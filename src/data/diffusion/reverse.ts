import type { Stream } from "../../random/stream";
import type { NoiseSchedule } from "./schedule";

/** Tells the noise in each of some numbers, all of which are at one step. */
export type Denoiser = (noisy: Float64Array, step: number) => Promise<ArrayLike<number>>;

export interface Generated {
  samples: Float64Array;
  /** Of each sample, the variance of what it was predicted to become, over the last steps. */
  restlessness: Float64Array;
}

/**
 * Goes from noise back to numbers: x_{t−1} = (x_t − β_t/√(1 − ᾱ_t) ε(x_t, t))/√(1 − β_t) + √β_t z, without the
 * z of the last step (Ho et al. 2020, arXiv 2006.11239, algorithm 2 with the larger of its two variances, as
 * Aithal et al. 2024 have it).
 *
 * @param last over how many steps the variance of x̂₀ = (x_t − √(1 − ᾱ_t) ε(x_t, t))/√ᾱ_t is taken, at most all:
 *   Hal(x) of Aithal et al. 2024, arXiv 2406.09358, section 5.
 */
export async function generate(
  denoise: Denoiser,
  { rates, kept }: NoiseSchedule,
  { count, last, random }: { count: number; last: number; random: Stream },
): Promise<Generated> {
  const x = Float64Array.from({ length: count }, () => random.gaussian());
  const predictions: Float64Array[] = [];
  for (let t = rates.length - 1; t >= 0; t--) {
    const noise = await denoise(x, t);
    const amount = Math.sqrt(1 - kept[t]);
    if (t < last) {
      predictions.push(x.map((value, i) => (value - amount * noise[i]) / Math.sqrt(kept[t])));
    }
    const deviation = t === 0 ? 0 : Math.sqrt(rates[t]);
    for (let i = 0; i < count; i++) {
      const mean = (x[i] - (rates[t] / amount) * noise[i]) / Math.sqrt(1 - rates[t]);
      x[i] = mean + deviation * random.gaussian();
    }
  }
  return { samples: x, restlessness: x.map((_, i) => variance(predictions.map((all) => all[i]))) };
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
