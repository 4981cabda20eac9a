import type { Stream } from "../random/stream";

/**
 * Endless batches of sample indices: a fresh permutation per epoch, cut into batches of equal size;
 * a remainder smaller than a batch sits that epoch out. `undefined` stands for all samples, and is
 * what comes when `size` is null or reaches `count`. A batch is a view that is not written again.
 */
export function* miniBatches(
  count: number,
  size: number | null,
  random: Stream,
): Generator<Int32Array | undefined, never> {
  if (size === null || size >= count) {
    for (;;) yield undefined;
  }
  for (;;) {
    const order = random.permutation(count);
    for (let start = 0; start + size <= count; start += size) {
      yield order.subarray(start, start + size);
    }
  }
}
