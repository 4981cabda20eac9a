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
    `The file holds ${rows} samples; files of at most ${most} are read. Save a part of them to a file of its own.`,
  );
}
