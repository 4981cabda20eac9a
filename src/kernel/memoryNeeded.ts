/**
 * Bytes that an instance may have. Pointers into it are read as signed numbers, so that more could not
 * be addressed.
 */
export const MOST_MEMORY = 2 ** 31;

/** Parameter vectors: θ, v and the result, both packed in two ways, and a plane of three directions. */
const VECTORS = 12;
/** What is kept for further products and for the first layer of a plane, and room for tiles. */
const KEPT = (64 + 256 + 64) * 2 ** 20;

/**
 * Bytes that a perceptron's instance takes at most, whatever is asked of it.
 *
 * @param widths inputs, hidden widths, outputs.
 */
export function mostBytes(widths: number[], samples: number): number {
  const parameters = widths.reduce((sum, width, l) => sum + (l && (widths[l - 1] + 1) * width), 0);
  const padded = samples + 8;
  return 4 * (VECTORS * parameters + padded * (widths[0] + widths[widths.length - 1] + 1)) + KEPT;
}

/** @throws Error in words for the user when a perceptron does not fit. */
export function requireRoom(widths: number[], samples: number): void {
  const bytes = mostBytes(widths, samples);
  if (bytes <= MOST_MEMORY) return;
  const gigabytes = (bytes / 2 ** 30).toFixed(1);
  throw new Error(
    `This network is too large: with ${samples.toLocaleString("en")} samples it may take ${gigabytes} GB, and there is room for 2 GB. Choose fewer or narrower layers, or fewer samples.`,
  );
}
