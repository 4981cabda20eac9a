import { BLOCK, ROW } from "./simd";

/**
 * Copies the samples listed at `indices` (i32), `count` of them, to the first places of `target`, and
 * the last of them once more to what is left of its block; both arrays are [blocks][rows][8].
 */
export function gatherSamples(
  source: usize,
  rows: i32,
  indices: usize,
  count: i32,
  target: usize,
): void {
  const padded = (count + BLOCK - 1) & ~(BLOCK - 1);
  for (let s = 0; s < padded; s += 4) {
    let a = sampleAt(source, rows, indices, min(s, count - 1));
    let b = sampleAt(source, rows, indices, min(s + 1, count - 1));
    let c = sampleAt(source, rows, indices, min(s + 2, count - 1));
    let d = sampleAt(source, rows, indices, min(s + 3, count - 1));
    let write = target + <usize>(s / BLOCK) * rows * ROW + (s & 4) * 4;
    const end = write + <usize>rows * ROW;
    for (; write < end; write += ROW) {
      let four = v128.load32_zero(a);
      four = v128.load32_lane(b, four, 1);
      four = v128.load32_lane(c, four, 2);
      v128.store(write, v128.load32_lane(d, four, 3));
      a += ROW;
      b += ROW;
      c += ROW;
      d += ROW;
    }
  }
}

/** Where the sample at a place of the list begins. */
@inline
function sampleAt(source: usize, rows: i32, indices: usize, place: i32): usize {
  const sample = load<i32>(indices + place * 4);
  return source + <usize>(sample / BLOCK) * rows * ROW + (sample & (BLOCK - 1)) * 4;
}
