import { worded } from "../language/worded";
import type { Stream } from "../random/stream";
import { limits } from "../results/limits";
import { ReadError } from "../results/readError";

/**
 * Drawing samples from a file permutes all of its rows.
 *
 * @throws ReadError when there are too many of them.
 */
export function checkAvailable(rows: number): void {
  const most = limits.samples.available;
  if (rows <= most) return;
  throw new ReadError(
    worded`The file holds ${rows} samples; files of at most ${most} are read. Save a part of them to a file of its own.`,
  );
}

/**
 * Draws from several files, each in proportion to what it holds: places in it, in random order.
 *
 * @param samples how many in all; null is all of them. At most 20,000 either way.
 */
export function drawFrom(
  counts: readonly number[],
  samples: number | null,
  random: Stream,
): Int32Array[] {
  const available = counts.reduce((sum, count) => sum + count, 0);
  const wanted = Math.min(samples ?? available, available, limits.samples.taken);
  return counts.map((count) =>
    random.permutation(count).subarray(0, Math.round((wanted * count) / available)),
  );
}
