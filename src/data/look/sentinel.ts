/** Which number of a column seems to stand for a missing value. */

/** The outermost number of a column on one side. */
export interface End {
  value: number;
  count: number;
  /** The number next to it; infinite where there is none. */
  next: number;
}

/** Takes one more number in; `sign` is 1 for the highest and −1 for the lowest. */
export function extend(end: End, value: number, sign: 1 | -1): void {
  if (value === end.value) end.count += 1;
  else if (sign * value > sign * end.value) {
    end.next = end.value;
    end.value = value;
    end.count = 1;
  } else if (sign * value > sign * end.next) end.next = value;
}

export const openEnd = (sign: 1 | -1): End => ({
  value: -sign * Infinity,
  count: 0,
  next: -sign * Infinity,
});

const FEWEST = 2;
/** As a share of the numbers. */
const SELDOM = 0.01;
/** Nobody measures so much. */
const HUGE = 1e6;

/**
 * The outermost number of a column where it comes again and again, lies farther from the others than
 * these lie from one another, and is written in nines, huge, or negative where nothing else is.
 */
export function sentinelOf(
  low: End,
  high: End,
  numbers: number,
): { value: number; count: number } | null {
  for (const [end, other] of [
    [low, high],
    [high, low],
  ]) {
    const { value, count, next } = end;
    const range = Math.abs(next - other.value);
    const isFar = Number.isFinite(range) && range > 0 && Math.abs(value - next) > range;
    const isMeant =
      /^9{2,}$/.test(String(Math.abs(value))) ||
      Math.abs(value) >= HUGE ||
      (value < 0 && Number.isInteger(value) && end === low && next >= 0);
    if (isFar && isMeant && count >= FEWEST && count >= SELDOM * numbers) return { value, count };
  }
  return null;
}
