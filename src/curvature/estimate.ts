import type { Estimate } from "../results/curvature";

/** Mean, spread and standard error of equally trusted draws. NaN throughout for no draws. */
export function estimate(draws: ArrayLike<number>): Estimate {
  const count = draws.length;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += draws[i];
  const value = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (draws[i] - value) ** 2;
  const deviation = Math.sqrt(squares / (count - 1));
  return { value, deviation, standardError: deviation / Math.sqrt(count), draws: count };
}
