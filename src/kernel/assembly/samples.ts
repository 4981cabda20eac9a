import { BLOCK } from "./simd";

/** Copies sample `from` to place `to`, both in arrays [blocks][rows][8]. */
@inline
export function copySample(source: usize, from: i32, target: usize, to: i32, rows: i32): void {
  let read = source + <usize>((from / BLOCK) * rows * BLOCK + (from & (BLOCK - 1))) * 4;
  let write = target + <usize>((to / BLOCK) * rows * BLOCK + (to & (BLOCK - 1))) * 4;
  for (let row = 0; row < rows; row++) {
    store<i32>(write, load<i32>(read));
    read += BLOCK * 4;
    write += BLOCK * 4;
  }
}
