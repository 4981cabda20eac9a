// Memory is handed out from the bottom up and never freed one by one; an instance belongs to one
// network and goes as a whole. Only what lies above a mark (the current plane) is given back. What
// does not fit is told the host, which throws an error in words; sizes are reckoned in 64 bits, so that
// none is too large to be told.
import { ROW } from "./simd";

/** Refuses to have so many bytes; never returns. */
@external("host", "full")
declare function full(bytes: f64): void;

/** Pointers are read as signed numbers by the host: no more could be addressed. */
const MOST_BYTES: u64 = 1 << 31;

/** A cache line, so that no vector straddles two. */
const LINE: usize = 64;
const PAGE: usize = 65536;

let top: usize = __heap_base;

/** Returns `bytes` of memory, aligned to a cache line. */
export function allocate(bytes: u64): usize {
  const start = (top + LINE - 1) & ~(LINE - 1);
  const end = <u64>start + bytes;
  requireRoom(end);
  top = <usize>end;
  const available = <usize>memory.size() * PAGE;
  if (top > available) {
    const pages = <i32>((top - available + PAGE - 1) / PAGE);
    if (memory.grow(pages) < 0) full(<f64>end);
  }
  return start;
}

export function allocateFloats(count: i32): usize {
  return allocate(<u64>count * 4);
}

/** Memory for blocks of rows. */
export function allocateRows(blocks: i32, rows: i32): usize {
  return allocate(<u64>blocks * <u64>rows * ROW);
}

/** Refuses so many bytes where they could not be had in any case. */
export function requireRoom(bytes: u64): void {
  if (bytes > MOST_BYTES) full(<f64>bytes);
}

export function mark(): usize {
  return top;
}

export function releaseAbove(position: usize): void {
  top = position;
}
