/**
 * Arrays as small whole numbers. A finite value becomes an evenly spaced code between the lowest and
 * the highest of its array, after a logarithm where the array spans decades; what is not finite or
 * not computed has a code of its own.
 */

const NOT_A_NUMBER = 0;
const INFINITE = 1;
const MINUS_INFINITE = 2;
const NOT_COMPUTED = 3;
/** Codes from here on are values. */
const FIRST_LEVEL = 4;

/** `offset` > 0 quantizes log(value − base + offset); 0 quantizes the value itself. */
export interface Curve {
  base: number;
  offset: number;
}

export interface QuantizedArray {
  curve: Curve;
  /** Ends of the range of codes, on the curve. */
  low: number;
  high: number;
  bits: number;
  codes: Uint16Array;
}

export const LINEAR: Curve = { base: 0, offset: 0 };

function onCurve(value: number, { base, offset }: Curve): number {
  return offset > 0 ? Math.log(Math.max(value - base, 0) + offset) : value;
}

function offCurve(level: number, { base, offset }: Curve): number {
  return offset > 0 ? base + Math.max(0, Math.exp(level) - offset) : level;
}

function specialCode(value: number, computed: boolean): number | null {
  if (!computed) return NOT_COMPUTED;
  if (Number.isNaN(value)) return NOT_A_NUMBER;
  if (value === Number.POSITIVE_INFINITY) return INFINITE;
  if (value === Number.NEGATIVE_INFINITY) return MINUS_INFINITE;
  return null;
}

/**
 * @param bits of a code, at most 16.
 * @param done 0 where nothing has been computed; all computed when absent.
 */
export function quantize(
  values: ArrayLike<number>,
  curve: Curve,
  bits: number,
  done?: ArrayLike<number>,
): QuantizedArray {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    if (specialCode(values[i], done === undefined || done[i] === 1) !== null) continue;
    const level = onCurve(values[i], curve);
    low = Math.min(low, level);
    high = Math.max(high, level);
  }
  if (low > high) low = high = 0;
  // The ends travel as float32, so codes must be relative to those very numbers.
  low = Math.fround(low);
  high = Math.fround(high);
  const steps = 2 ** bits - 1 - FIRST_LEVEL;
  // Whole numbers that are no further apart than there are levels come through as they are.
  if (curve.offset === 0 && high - low <= steps && allWhole(values)) high = low + steps;
  const scale = high > low ? steps / (high - low) : 0;
  const codes = Uint16Array.from({ length: values.length }, (_, i) => {
    const special = specialCode(values[i], done === undefined || done[i] === 1);
    if (special !== null) return special;
    const level = Math.round((onCurve(values[i], curve) - low) * scale);
    return FIRST_LEVEL + Math.min(steps, Math.max(0, level));
  });
  return { curve, low, high, bits, codes };
}

function allWhole(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) {
    if (Number.isFinite(values[i]) && !Number.isInteger(values[i])) return false;
  }
  return true;
}

/** The most that a value at or below `highest` may have been moved. */
export function roundingError(
  { curve, low, high, bits }: Omit<QuantizedArray, "codes">,
  highest: number,
): number {
  const half = (high - low) / (2 ** bits - 1 - FIRST_LEVEL) / 2;
  if (curve.offset === 0) return half;
  const most = Math.min(highest, offCurve(high, curve));
  return (most - curve.base + curve.offset) * Math.expm1(half);
}

export function dequantize({ curve, low, high, bits, codes }: QuantizedArray): {
  values: Float64Array;
  done: Uint8Array;
} {
  const steps = 2 ** bits - 1 - FIRST_LEVEL;
  const values = Float64Array.from(codes, (code) => {
    if (code === INFINITE) return Number.POSITIVE_INFINITY;
    if (code === MINUS_INFINITE) return Number.NEGATIVE_INFINITY;
    if (code < FIRST_LEVEL) return Number.NaN;
    return offCurve(low + ((high - low) * (code - FIRST_LEVEL)) / steps, curve);
  });
  return { values, done: Uint8Array.from(codes, (code) => (code === NOT_COMPUTED ? 0 : 1)) };
}
