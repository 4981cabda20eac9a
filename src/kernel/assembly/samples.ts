import { BLOCK, ROW, VECTOR } from "./simd";

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

/** Bytes from one sample to the next where each lies apart from the others: whole vectors. */
export function apartBytes(rows: i32): usize {
  return (<usize>rows * 4 + VECTOR - 1) & ~(VECTOR - 1);
}

/** Copies `count` samples out of their blocks, [blocks][rows][8], each to a place of its own. */
export function setApart(source: usize, rows: i32, count: i32, target: usize): void {
  const stride = apartBytes(rows);
  for (let s = 0; s < count; s++) {
    let read = source + <usize>(s / BLOCK) * rows * ROW + (s & (BLOCK - 1)) * 4;
    for (let write = target, end = target + rows * 4; write < end; write += 4) {
      store<i32>(write, load<i32>(read));
      read += ROW;
    }
    target += stride;
  }
}

/** `gatherSamples` from samples that lie apart: whole lines of the cache, four features at a time. */
export function gatherApart(
  source: usize,
  rows: i32,
  indices: usize,
  count: i32,
  target: usize,
): void {
  const stride = apartBytes(rows);
  const padded = (count + BLOCK - 1) & ~(BLOCK - 1);
  for (let s = 0; s < padded; s += 4) {
    let a = source + <usize>load<i32>(indices + min(s, count - 1) * 4) * stride;
    let b = source + <usize>load<i32>(indices + min(s + 1, count - 1) * 4) * stride;
    let c = source + <usize>load<i32>(indices + min(s + 2, count - 1) * 4) * stride;
    let d = source + <usize>load<i32>(indices + min(s + 3, count - 1) * 4) * stride;
    let write = target + <usize>(s / BLOCK) * rows * ROW + (s & 4) * 4;
    for (let left = rows; left > 0; left -= 4) {
      const p = v128.load(a);
      const q = v128.load(b);
      const u = v128.load(c);
      const v = v128.load(d);
      const pq = v128.shuffle<f32>(p, q, 0, 4, 1, 5);
      const uv = v128.shuffle<f32>(u, v, 0, 4, 1, 5);
      v128.store(write, v128.shuffle<f64>(pq, uv, 0, 2));
      if (left > 1) v128.store(write, v128.shuffle<f64>(pq, uv, 1, 3), ROW);
      if (left > 2) {
        const upperPQ = v128.shuffle<f32>(p, q, 2, 6, 3, 7);
        const upperUV = v128.shuffle<f32>(u, v, 2, 6, 3, 7);
        v128.store(write, v128.shuffle<f64>(upperPQ, upperUV, 0, 2), 2 * ROW);
        if (left > 3) v128.store(write, v128.shuffle<f64>(upperPQ, upperUV, 1, 3), 3 * ROW);
      }
      write += 4 * ROW;
      a += VECTOR;
      b += VECTOR;
      c += VECTOR;
      d += VECTOR;
    }
  }
}
