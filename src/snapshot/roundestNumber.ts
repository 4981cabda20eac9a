/** The number in [low, high] with the fewest digits; of several, the one nearest to `wanted`. */
export function roundestNumber(low: number, high: number, wanted: number): number {
  if (low <= 0 && high >= 0) return 0;
  const largest = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (let exponent = largest; exponent > largest - 16; exponent--) {
    for (const digit of [1, 0.5, 0.2]) {
      // Small steps as a division by a whole number, large ones as a product with one: both are exact
      // where 3 × 0.1 is not.
      const steps =
        exponent > 0 ? 1 / (10 ** exponent * digit) : Math.round(10 ** -exponent / digit);
      const first = Math.ceil(low * steps);
      const last = Math.floor(high * steps);
      if (first > last) continue;
      const count = Math.min(last, Math.max(first, Math.round(wanted * steps)));
      return exponent > 0 ? count * (10 ** exponent * digit) : count / steps;
    }
  }
  return wanted;
}
