import { type Worded, WordedError, worded } from "../language/worded";

/**
 * Something from outside that cannot be read: a file, a link, an answer of a server. `message` is for
 * the user, in sentences: what is wrong, where, and where it helps, what to do. In a worker it is
 * English; the page is told `worded`, and says it in its language.
 */
export class ReadError extends WordedError {
  override readonly name: string = "ReadError";
}

/** A reader that said nothing for so long that it was ended, in words. */
export const givenUp = (what: string, seconds: number): Worded =>
  worded`${what} was given up: nothing came of it for ${seconds} s. It may be damaged or made to do harm; try another copy.`;

/** Whatever went wrong while reading, in words: a fault of the reader's own is not shown raw. */
export function readErrorFrom(error: unknown, what: string): ReadError {
  if (error instanceof ReadError) return error;
  return new ReadError(
    worded`${what} could not be read: it is damaged, or of a kind that this page does not expect. Try another copy of it.`,
    { cause: error },
  );
}
