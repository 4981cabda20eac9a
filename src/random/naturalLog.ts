/**
 * The natural logarithm by additions, products and quotients alone, which every engine rounds alike.
 * The language leaves the last bit of `Math.log` open, and a random direction should not depend on the
 * browser.
 *
 * The method and its coefficients are those of fdlibm (Sun Microsystems 1993, e_log.c), which V8 and
 * SpiderMonkey follow too: x = 2ᵏ(1 + f) with √½ < 1 + f < √2, and with s = f/(2 + f)
 * log(1 + f) = f − f²/2 + s(f²/2 + R(s²)). The error is below one unit in the last place.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** Of s², s⁶, s¹⁰, s¹⁴ in R … */
const ODD = [
  0.6666666666666735, 0.2857142874366239, 0.1818357216161805, 0.14798198605116586,
] as const;
/** … and of s⁴, s⁸, s¹². */
const EVEN = [0.3999999999940942, 0.22222198432149784, 0.15313837699209373] as const;

const double = new Float64Array(1);
/** The upper half is the second: WebAssembly, and so all of this, runs on little-endian machines. */
const halves = new Uint32Array(double.buffer);

/** @param x positive and normal: at least 2⁻¹⁰²². */
export function naturalLog(x: number): number {
  double[0] = x;
  const upper = halves[1];
  const fraction = upper & 0xfffff;
  // From √2 on it is halved.
  const carry = (fraction + 0x95f64) & 0x100000;
  halves[1] = fraction | (carry ^ 0x3ff00000);
  const k = (upper >>> 20) - 1023 + (carry >>> 20);
  const f = double[0] - 1;
  const high = k * LN2_HIGH;
  const low = k * LN2_LOW;
  if ((0xfffff & (2 + fraction)) < 3) {
    // |f| < 2⁻²⁰
    if (f === 0) return high + low;
    const rest = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - rest : high - (rest - low - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (EVEN[0] + w * (EVEN[1] + w * EVEN[2]));
  const odd = z * (ODD[0] + w * (ODD[1] + w * (ODD[2] + w * ODD[3])));
  const rest = odd + even;
  const between = (fraction - 0x6147a) | (0x6b851 - fraction);
  if (between > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + rest));
    return high - (half - (s * (half + rest) + low) - f);
  }
  if (k === 0) return f - s * (f - rest);
  return high - (s * (f - rest) - low - f);
}
