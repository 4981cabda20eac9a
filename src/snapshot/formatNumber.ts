import { numeral } from "../language/spoken.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function superscript(integer: number): string {
  const digits = String(Math.abs(integer)).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);
  return integer < 0 ? `⁻${digits}` : digits;
}

/**
 * A number for people: `digits` significant digits without trailing zeros, a real minus sign, and
 * powers of ten below 0.001 and from 100,000, as the page's language writes it. Infinities are ∞ and −∞; NaN is "not a number".
 */
export const formatNumber = (value: number, digits = 3): string => numeral(english(value, digits));

function english(value: number, digits: number): string {
  if (Number.isNaN(value)) return "not a number";
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  if (size === Infinity) return `${sign}∞`;
  if (size === 0) return "0";
  if (size >= 1e-3 && size < 1e5) {
    const whole = Math.floor(Math.log10(size)) + 1;
    return sign + String(Number(size.toPrecision(Math.max(digits, whole))));
  }
  const [mantissa, exponent] = size.toExponential(digits - 1).split("e");
  const short = String(Number(mantissa));
  const power = `10${superscript(Number(exponent))}`;
  return short === "1" ? sign + power : `${sign}${short}×${power}`;
}
