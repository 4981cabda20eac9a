import { type ScaleLinear, type ScaleSymLog, scaleLinear, scaleSymlog } from "d3-scale";
import { symlogTicks } from "./ticks";

export interface SpectrumScale {
  y: ScaleLinear<number, number> | ScaleSymLog<number, number>;
  ticks: number[];
}

/**
 * The vertical axis of eigenvalues.
 *
 * @param largest magnitude that is drawn; a symmetric-log axis is linear within a hundredth of it
 */
export function spectrumScale(
  largest: number,
  domain: [number, number],
  range: [number, number],
  symlog: boolean,
): SpectrumScale {
  if (symlog) {
    const constant = Math.max(largest, Number.MIN_VALUE) / 100;
    const y = scaleSymlog(domain, range).constant(constant);
    return { y, ticks: symlogTicks(...domain, constant) };
  }
  const y = scaleLinear(domain, range);
  return { y, ticks: y.ticks(5) };
}
