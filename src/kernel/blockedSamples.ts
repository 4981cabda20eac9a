/** Samples per block of the kernel: two vectors of four. */
export const BLOCK = 8;

/**
 * Rearranges rows of samples [count, features] into blocks [⌈count/8⌉][features][8], so that one
 * vector holds one feature of several samples. What is missing from the last block is filled with
 * copies of the last sample: zeros might make numbers (an infinity) that no sample makes.
 */
export function writeBlocks(
  samples: Float32Array,
  count: number,
  features: number,
  blocks: Float32Array | Int32Array,
): void {
  const padded = Math.ceil(count / BLOCK) * BLOCK;
  for (let place = 0; place < padded; place++) {
    const from = Math.min(place, count - 1) * features;
    const to = Math.floor(place / BLOCK) * features * BLOCK + (place % BLOCK);
    for (let f = 0; f < features; f++) blocks[to + f * BLOCK] = samples[from + f];
  }
}
