/** Sixteen-bit floats as float32; both conversions are exact. */

/** IEEE 754 half precision: 1 sign, 5 exponent and 10 fraction bits. */
export function float16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const word = new DataView(new ArrayBuffer(4));

/** bfloat16: the upper half of a float32. */
export function bfloat16(bits: number): number {
  word.setUint32(0, bits * 0x10000);
  return word.getFloat32(0);
}

export const fromFloat16 = (halves: Uint16Array): Float32Array =>
  Float32Array.from(halves, float16);

export const fromBfloat16 = (halves: Uint16Array): Float32Array =>
  Float32Array.from(halves, bfloat16);
