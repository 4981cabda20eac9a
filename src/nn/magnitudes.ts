/** Choices by size among millions of numbers, without sorting them. */

/** Half of a float32's bits are looked at at a time; without its sign they order numbers by magnitude. */
const HALF = 16;
const HALVES = 2 ** HALF;
const MAGNITUDE = 0x7fffffff;

/**
 * The magnitude at a place of the ascending order of all of them, from 0, by counting halves of their bits
 * (radix selection).
 *
 * @param parts of one vector; together longer than `place`.
 */
export function magnitudeAt(parts: readonly Float32Array[], place: number): number {
  return new Float32Array(Uint32Array.of(bitsAt(parts, place)).buffer)[0];
}

/**
 * Marks with 1 so many entries, those smallest or largest in magnitude, of equal ones those that come
 * first.
 *
 * @param marks of the entries of each part.
 */
export function markExtremes(
  parts: readonly Float32Array[],
  marks: readonly (Uint8Array | Float32Array)[],
  count: number,
  which: "smallest" | "largest",
): void {
  const all = parts.reduce((sum, { length }) => sum + length, 0);
  if (count === 0) return;
  const sign = which === "smallest" ? 1 : -1;
  const limit = bitsAt(parts, which === "smallest" ? count - 1 : all - count);
  let left = count;
  const mark = (isChosen: (magnitude: number) => boolean): void => {
    for (const [index, part] of parts.entries()) {
      const bits = bitsOf(part);
      for (let i = 0; i < bits.length && left > 0; i++) {
        if (!isChosen(bits[i] & MAGNITUDE)) continue;
        marks[index][i] = 1;
        left -= 1;
      }
    }
  };
  mark((magnitude) => sign * (magnitude - limit) < 0);
  mark((magnitude) => magnitude === limit);
}

function bitsAt(parts: readonly Float32Array[], place: number): number {
  const counts = new Uint32Array(HALVES);
  let before = 0;
  const halfAt = (half: (bits: number) => number | null): number => {
    counts.fill(0);
    for (const part of parts) {
      const bits = bitsOf(part);
      for (let i = 0; i < bits.length; i++) {
        const value = half(bits[i] & MAGNITUDE);
        if (value !== null) counts[value] += 1;
      }
    }
    let value = 0;
    for (; before + counts[value] <= place; value++) before += counts[value];
    return value;
  };
  const upper = halfAt((bits) => bits >>> HALF);
  const lower = halfAt((bits) => (bits >>> HALF === upper ? bits & (HALVES - 1) : null));
  return ((upper << HALF) | lower) >>> 0;
}

const bitsOf = ({ buffer, byteOffset, length }: Float32Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length);
