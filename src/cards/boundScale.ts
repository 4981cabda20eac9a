import { scaleLinear, scaleLog } from "d3-scale";

export interface BoundScale {
  /** Whether equal lengths are equal ratios. */
  logarithmic: boolean;
  /** From a value to [0, 1]. */
  place(value: number): number;
  /** What passes, in [0, 1]. */
  passes: [from: number, to: number];
}

/** So many times its smallest is the largest value of a range that is drawn by ratios. */
const WIDE = 30;
/** Room on both sides, as a share of the range. */
const MARGIN = 0.12;

/**
 * An axis that holds the values of a bound with its limits; null where none of them is a number.
 *
 * @param low null for none, as `high`.
 */
export function boundScale(
  values: readonly number[],
  low: number | null,
  high: number | null,
): BoundScale | null {
  const limits = [low, high].filter((limit) => limit !== null);
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const all = [...finite, ...limits];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const logarithmic = least > 0 && most / least > WIDE;
  const unit = logarithmic
    ? scaleLog().domain([least, most])
    : scaleLinear().domain(least === most ? [least - 0.5, most + 0.5] : [least, most]);
  // From 0 to 1 first: between other ends rounding can turn two near values round.
  unit.range([0, 1]);
  const place = (value: number): number => MARGIN + (1 - 2 * MARGIN) * unit(value);
  return {
    logarithmic,
    place,
    passes: [low === null ? 0 : place(low), high === null ? 1 : place(high)],
  };
}
