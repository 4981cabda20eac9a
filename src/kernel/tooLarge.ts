import { WordedError, worded } from "../language/worded";

/**
 * Bytes that an instance may have, as in assembly/arena.ts: pointers into it are read as signed
 * numbers, so that more could not be addressed.
 */
export const MOST_MEMORY = 2 ** 31;

/** Directions of a plane whose memory is made sure of beforehand. */
export const MOST_DIRECTIONS = 3;

/** Why so many bytes are refused, in words for the user. */
export function tooLarge(bytes: number, samples: number): Error {
  const many = samples === 1 ? worded`1 sample` : worded`${samples.toLocaleString("en")} samples`;
  const room =
    bytes > MOST_MEMORY ? worded`there is room for 2 GB` : worded`this browser has no more`;
  const needed = (bytes / 2 ** 30).toFixed(1);
  return new WordedError(
    worded`This network is too large: with ${many} it takes at least ${needed} GB of memory, and ${room}. Choose fewer or narrower layers, or fewer samples.`,
  );
}
