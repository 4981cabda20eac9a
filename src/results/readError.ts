import { t } from "../language/t";

/**
 * Something from outside that cannot be read: a file, a link, an answer of a server. `message` is for
 * the user, in sentences: what is wrong, where, and where it helps, what to do.
 */
export class ReadError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ReadError";
  }
}

/** A reader that said nothing for so long that it was ended, in words. */
export const givenUp = (what: string, seconds: number): string =>
  t`${what} was given up: nothing came of it for ${seconds} s. It may be damaged or made to do harm; try another copy.`;

/** Whatever went wrong while reading, in words: a fault of the reader's own is not shown raw. */
export function readErrorFrom(error: unknown, what: string): ReadError {
  if (error instanceof ReadError) return error;
  return new ReadError(
    `${what} could not be read: it is damaged, or of a kind that this page does not expect. Try another copy of it.`,
    { cause: error },
  );
}
