/**
 * Seeded random numbers. Every random choice in a run comes from a named stream, so that changing
 * one thing (say, the batch order) leaves every other draw as it was.
 */
import { naturalLog } from "./naturalLog";
import { type XoshiroState, xoshiro } from "./xoshiro";

/** What a stream is for. One seed and one name give one sequence, on every machine. */
export type StreamName =
  | "data"
  | "teacher"
  | "split"
  | "init"
  | "batches"
  | "attacks"
  | "gradients"
  | "subspace"
  | "evaluation"
  | "directions"
  | "probes"
  | "sharpness"
  | "permutations"
  | "curve"
  | "dropout"
  | "interventions"
  | "tasks";

export interface Stream {
  /** Uniform integer in [0, 2³²). */
  uint32(): number;
  /** Uniform in [0, 1) with 32 random bits. */
  uniform(): number;
  /** Uniform integer in [0, bound), without modulo bias. */
  integer(bound: number): number;
  /** Standard normal (Marsaglia's polar method). */
  gaussian(): number;
  /** −1 or +1 with equal probability (Rademacher). */
  sign(): number;
  /** A uniform permutation of 0 … count − 1 (Fisher–Yates). */
  permutation(count: number): Int32Array;
}

/** FNV-1a over the UTF-16 code units of `text`: spreads seed and name over 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** SplitMix32 (Steele, Lea & Flood 2014, with murmur3's finalizer): fills the generator's state. */
function splitMix(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
}

/** The generator's state for a seed; the last word is odd, so the state is never all zero. */
function expand(seed: number): XoshiroState {
  const next = splitMix(seed);
  return [next(), next(), next(), next() | 1];
}

/**
 * a % b of whole numbers up to 2³², whose quotient is never rounded up to a whole one. Engines take ten
 * times as long for % of numbers that large.
 */
const remainder = (a: number, b: number): number => a - Math.floor(a / b) * b;

/**
 * The stream of the given name under a seed. `index` gives independent streams of one name
 * (the k-th random direction, the k-th probe).
 */
export function stream(seed: number, name: StreamName, index = 0): Stream {
  const uint32 = xoshiro(expand(hashText(`${seed}|${name}|${index}`)));
  let spare: number | undefined;

  const uniform = (): number => uint32() / 2 ** 32;

  const integer = (bound: number): number => {
    const limit = 2 ** 32 - remainder(2 ** 32, bound);
    let draw = uint32();
    while (draw >= limit) draw = uint32();
    return remainder(draw, bound);
  };

  const gaussian = (): number => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const factor = Math.sqrt((-2 * naturalLog(s)) / s);
        spare = v * factor;
        return u * factor;
      }
    }
  };

  const sign = (): number => (uint32() >>> 31 === 0 ? -1 : 1);

  const permutation = (count: number): Int32Array => {
    const order = new Int32Array(count);
    for (let i = 0; i < count; i++) order[i] = i;
    for (let i = count - 1; i > 0; i--) {
      const j = integer(i + 1);
      const held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
    return order;
  };

  return { uint32, uniform, integer, gaussian, sign, permutation };
}
