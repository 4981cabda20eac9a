/** Four 32-bit words, not all zero. */
export type XoshiroState = readonly [number, number, number, number];

const rotateLeft = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/**
 * xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2018):
 * 32-bit integer arithmetic only, so every engine gives the same numbers; period 2¹²⁸ − 1.
 *
 * @returns a function whose calls give successive uniform integers in [0, 2³²).
 */
export function xoshiro(initial: XoshiroState): () => number {
  // As variables, words of more than 31 bits would be objects of their own in Chromium, new ones with
  // every draw, which takes twice as long.
  const state = Int32Array.from(initial);
  return () => {
    const b = state[1];
    const c = state[2] ^ state[0];
    const d = state[3] ^ b;
    state[1] = b ^ c;
    state[0] ^= d;
    state[2] = c ^ (b << 9);
    state[3] = rotateLeft(d, 11);
    return Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
  };
}
