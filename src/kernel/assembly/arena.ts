// Memory is handed out from the bottom up and never freed one by one; an instance belongs to one
// network and goes as a whole. Only what lies above a mark (the current plane) is given back.

/** A cache line, so that no vector straddles two. */
const LINE: usize = 64;
const PAGE: usize = 65536;

let top: usize = __heap_base;

/** Returns `bytes` of memory, aligned to a cache line; traps where there is no more. */
export function allocate(bytes: usize): usize {
  const start = (top + LINE - 1) & ~(LINE - 1);
  top = start + bytes;
  if (top < start) unreachable();
  const available = <usize>memory.size() * PAGE;
  if (top > available) {
    const pages = <i32>((top - available + PAGE - 1) / PAGE);
    if (memory.grow(pages) < 0) unreachable();
  }
  return start;
}

export function allocateFloats(count: i32): usize {
  return allocate(<usize>count * 4);
}

export function mark(): usize {
  return top;
}

export function releaseAbove(position: usize): void {
  top = position;
}
