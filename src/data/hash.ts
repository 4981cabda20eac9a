import type { Samples } from "./dataset";

/** Murmur3's mixing of one 32-bit word into the hash (Appleby, MurmurHash3_x86_32, 2011). */
function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** MurmurHash3 (32 bits, seed 0) over the 32-bit words of all parts. */
export function murmur3(parts: Iterable<Uint32Array>): number {
  let hash = 0;
  let bytes = 0;
  for (const words of parts) {
    for (const word of words) hash = mix(hash, word);
    bytes += words.byteLength;
  }
  hash ^= bytes;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The bit patterns of float32 values. */
const bits = (values: Float32Array) =>
  new Uint32Array(values.buffer, values.byteOffset, values.length);

/**
 * A fingerprint of data: 8 hexadecimal digits over the bits of all inputs and targets and their
 * numbers. Two people whose hashes agree have, but for a chance of 2⁻³², the same data.
 */
export function hashSamples(sets: Samples[]): string {
  const parts = sets.flatMap(({ count, inputs, targets }) => [
    Uint32Array.of(count),
    bits(inputs),
    bits(targets),
  ]);
  return murmur3(parts).toString(16).padStart(8, "0");
}
