/** Four 32-bit words, not all zero. */
export type XoshiroState = readonly [number, number, number, number];

const rotateLeft = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/**
 * xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2018):
 * 32-bit integer arithmetic only, so every engine gives the same numbers; period 2¹²⁸ − 1.
 *
 * @returns a function whose calls give successive uniform integers in [0, 2³²).
 */
export function xoshiro([s0, s1, s2, s3]: XoshiroState): () => number {
  let a = s0;
  let b = s1;
  let c = s2;
  let d = s3;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotateLeft(d, 11);
    return result;
  };
}
