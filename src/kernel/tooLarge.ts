/**
 * Bytes that an instance may have, as in assembly/arena.ts: pointers into it are read as signed
 * numbers, so that more could not be addressed.
 */
export const MOST_MEMORY = 2 ** 31;

/** Directions of a plane whose memory is made sure of beforehand. */
export const MOST_DIRECTIONS = 3;

/** Why so many bytes are refused, in words for the user. */
export function tooLarge(bytes: number, samples: number): Error {
  const many = samples === 1 ? "1 sample" : `${samples.toLocaleString("en")} samples`;
  const what = `with ${many} it takes at least ${(bytes / 2 ** 30).toFixed(1)} GB of memory`;
  const room = bytes > MOST_MEMORY ? "there is room for 2 GB" : "this browser has no more";
  return new Error(
    `This network is too large: ${what}, and ${room}. Choose fewer or narrower layers, or fewer samples.`,
  );
}
