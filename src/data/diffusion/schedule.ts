/** How numbers turn into noise, step by step, and how a network is told the step. */

/** Of steps 0 … T − 1. */
export interface NoiseSchedule {
  /** β_t: share of the variance that the step replaces by noise. */
  rates: Float64Array;
  /** ᾱ_t = Π_{s ≤ t} (1 − β_s): share of the variance that is left of the clean number. */
  kept: Float64Array;
}

export interface ScheduleSettings {
  steps: number;
  firstRate: number;
  lastRate: number;
}

/** Rates that change linearly (Ho et al. 2020, arXiv 2006.11239, section 4). */
export function noiseSchedule({ steps, firstRate, lastRate }: ScheduleSettings): NoiseSchedule {
  const rates = Float64Array.from(
    { length: steps },
    (_, t) => firstRate + ((lastRate - firstRate) * t) / Math.max(1, steps - 1),
  );
  let left = 1;
  return { rates, kept: rates.map((rate) => (left *= 1 - rate)) };
}

/** So many times lower than the highest frequency is the lowest. */
const SPAN = 10_000;

/**
 * sin(ω_k t), and behind them cos(ω_k t), with ω_k = 10000^(−k/(K − 1)) for K frequencies: the embedding of
 * positions of Vaswani et al. 2017, arXiv 1706.03762, as diffusion models have it.
 *
 * @returns 2K numbers.
 */
export function timeFeatures(t: number, frequencies: number): number[] {
  const angles = Array.from(
    { length: frequencies },
    (_, k) => t * SPAN ** (-k / Math.max(1, frequencies - 1)),
  );
  return [...angles.map(Math.sin), ...angles.map(Math.cos)];
}
