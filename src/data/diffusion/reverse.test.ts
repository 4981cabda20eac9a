import { expect, test } from "vitest";
import { modeCenters } from "../../catalog/datasets/denoising";
import { stream } from "../../random/stream";
import { type Denoiser, generate } from "./reverse";
import { type NoiseSchedule, noiseSchedule, timeFeatures } from "./schedule";

const schedule = noiseSchedule({ steps: 200, firstRate: 0.001, lastRate: 0.2 });

/** E[ε | x_t] where x₀ is from equally likely normal distributions of one width. */
function exactDenoiser({ kept }: NoiseSchedule, centers: readonly number[], spread: number) {
  const denoise: Denoiser = async (noisy, t) => {
    const variance = kept[t] * spread ** 2 + 1 - kept[t];
    return noisy.map((x) => {
      const away = centers.map((center) => x - Math.sqrt(kept[t]) * center);
      const nearest = Math.min(...away.map((d) => d * d));
      const weights = away.map((d) => Math.exp((nearest - d * d) / (2 * variance)));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const mean = away.reduce((sum, d, k) => sum + (weights[k] / total) * d, 0);
      return (Math.sqrt(1 - kept[t]) * mean) / variance;
    });
  };
  return denoise;
}

const moments = (samples: Float64Array) => {
  const mean = samples.reduce((sum, x) => sum + x, 0) / samples.length;
  const variance = samples.reduce((sum, x) => sum + (x - mean) ** 2, 0) / samples.length;
  return { mean, variance };
};

test("rates grow evenly, what is kept is their product, and a step is told by sines and cosines", () => {
  const { rates, kept } = noiseSchedule({ steps: 3, firstRate: 0.1, lastRate: 0.3 });
  [0.1, 0.2, 0.3].forEach((rate, t) => {
    expect(rates[t]).toBeCloseTo(rate, 12);
  });
  [0.9, 0.72, 0.504].forEach((share, t) => {
    expect(kept[t]).toBeCloseTo(share, 12);
  });
  const features = timeFeatures(3, 3);
  [Math.sin(3), Math.sin(0.03), Math.sin(3e-4), Math.cos(3), Math.cos(0.03)].forEach((value, k) => {
    expect(features[k]).toBeCloseTo(value, 12);
  });
  expect(timeFeatures(2, 1)).toEqual([Math.sin(2), Math.cos(2)]);
  expect(modeCenters({ modes: 4, distance: 2 })).toEqual([-3, -1, 1, 3]);
});

test("with the exact denoiser of one mode, mean and variance follow their recursion to the end", async () => {
  const [center, spread] = [0.7, 0.4];
  const { rates, kept } = schedule;
  let [mean, variance] = [0, 1];
  for (let t = rates.length - 1; t >= 0; t--) {
    const pull = rates[t] / (kept[t] * spread ** 2 + 1 - kept[t]);
    mean = ((1 - pull) * mean + pull * Math.sqrt(kept[t]) * center) / Math.sqrt(1 - rates[t]);
    variance = ((1 - pull) ** 2 * variance) / (1 - rates[t]) + (t === 0 ? 0 : rates[t]);
  }
  const count = 20_000;
  const settings = { count, last: 10, random: stream(1, "probes") };
  const { samples } = await generate(exactDenoiser(schedule, [center], spread), schedule, settings);
  const found = moments(samples);
  // Within four standard errors; the recursion itself ends at the mode, a little wider.
  expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / count));
  expect(Math.abs(found.variance / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
  expect(mean).toBeCloseTo(center, 2);
  expect(Math.abs(Math.sqrt(variance) / spread - 1)).toBeLessThan(0.02);
});

test("with the exact denoiser of three modes, each has a third and next to nothing is between", async () => {
  const centers = modeCenters({ modes: 3, distance: 1 });
  const spread = 0.03;
  const count = 6000;
  const settings = { count, last: 10, random: stream(2, "probes") };
  const { samples } = await generate(exactDenoiser(schedule, centers, spread), schedule, settings);
  for (const center of centers) {
    const near = samples.filter((x) => Math.abs(x - center) <= 6 * spread);
    expect(Math.abs(near.length / count - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / count));
    expect(Math.abs(Math.sqrt(moments(near).variance) / spread - 1)).toBeLessThan(0.1);
  }
  const isFar = (x: number) => centers.every((center) => Math.abs(x - center) > 6 * spread);
  expect(samples.filter(isFar).length / count).toBeLessThan(0.005);
});

test("a prediction that never moves has no variance, and is what is generated", async () => {
  const sure: Denoiser = async (noisy, t) =>
    noisy.map((x) => (x - 0.3 * Math.sqrt(schedule.kept[t])) / Math.sqrt(1 - schedule.kept[t]));
  const settings = { count: 5, last: 50, random: stream(3, "probes") };
  const { samples, restlessness } = await generate(sure, schedule, settings);
  for (const x of samples) expect(x).toBeCloseTo(0.3, 9);
  for (const variance of restlessness) expect(variance).toBeLessThan(1e-18);
});

test("restlessness is the variance of the last predictions alone, and of all there are at most", async () => {
  const three = noiseSchedule({ steps: 3, firstRate: 0.1, lastRate: 0.1 });
  // Predictions of 5, 4 and 2, whatever the number is.
  const told: Denoiser = async (noisy, t) =>
    noisy.map((x) => (x - [2, 4, 5][t] * Math.sqrt(three.kept[t])) / Math.sqrt(1 - three.kept[t]));
  const over = async (last: number) =>
    (await generate(told, three, { count: 1, last, random: stream(4, "probes") })).restlessness[0];
  expect(await over(2)).toBeCloseTo(1, 9);
  expect(await over(3)).toBeCloseTo(14 / 9, 9);
  expect(await over(100)).toBeCloseTo(14 / 9, 9);
});
