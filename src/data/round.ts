const STEPS = 2 ** 20;

/**
 * Rounds to a multiple of 2⁻²⁰. `Math.sin`, `Math.log` and their kin may differ in the last bit from
 * one engine to the next; after rounding, generated data are the same everywhere (but for the
 * rare value that falls within that bit of a rounding boundary).
 */
export function round20(value: number): number {
  return Math.round(value * STEPS) / STEPS;
}
