import type { Stream } from "../random/stream";

/** Batches of one pass over the samples. */
export const batchesPerEpoch = (count: number, size: number | null): number =>
  size === null || size >= count ? 1 : Math.floor(count / size);

/**
 * Endless batches of sample indices: a fresh permutation per epoch, cut into batches of equal size;
 * a remainder smaller than a batch sits that epoch out. `undefined` stands for all samples, and is
 * what comes when `size` is null or reaches `count`. A batch is a view that is not written again.
 *
 * @param skipped batches to leave out at the beginning, as if they had been taken.
 */
export function* miniBatches(
  count: number,
  size: number | null,
  random: Stream,
  skipped = 0,
): Generator<Int32Array | undefined, never> {
  if (size === null || size >= count) {
    for (;;) yield undefined;
  }
  const perEpoch = batchesPerEpoch(count, size);
  let position = skipped % perEpoch;
  for (let epoch = (skipped - position) / perEpoch; epoch > 0; epoch--) random.permutation(count);
  for (;;) {
    const order = random.permutation(count);
    for (; position < perEpoch; position++) {
      yield order.subarray(position * size, (position + 1) * size);
    }
    position = 0;
  }
}
