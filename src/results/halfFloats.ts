/** Floats of sixteen and of eight bits as float32; all conversions are exact. */

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

/** E4M3FN (arXiv 2209.05433): 4 bits of exponent and 3 of fraction, no infinity, one NaN of each sign. */
export function float8(bits: number): number {
  const sign = bits & 0x80 ? -1 : 1;
  const exponent = (bits >> 3) & 0xf;
  const fraction = bits & 7;
  if (exponent === 0) return sign * fraction * 2 ** -9;
  if (exponent === 0xf && fraction === 7) return Number.NaN;
  return sign * (1 + fraction / 8) * 2 ** (exponent - 7);
}

export const fromFloat16 = (halves: Uint16Array): Float32Array =>
  Float32Array.from(halves, float16);

export const fromBfloat16 = (halves: Uint16Array): Float32Array =>
  Float32Array.from(halves, bfloat16);
