import { worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";

/**
 * Before they are made: numbers of one byte in the file take four, and some tensors share theirs.
 *
 * @param count of all tensors of a file.
 * @throws ReadError when they are more than are read.
 */
export function requireValues(count: number): void {
  if (count > limits.weights)
    throw new ReadError(worded`There are more than ${limits.weights} values in the file.`);
}
