import { worded, wordsOf } from "../../language/worded";
import { JobFailure } from "../protocol";

/** What a job that threw tells the page: memory that ran out in words, anything else as it is. */
export function failureOf(error: unknown): JobFailure {
  if (error instanceof JobFailure) return error;
  if (isOutOfMemory(error)) {
    return new JobFailure(
      "failed",
      worded`There was not enough memory. Choose a smaller network, fewer samples or fewer checkpoints.`,
    );
  }
  return new JobFailure("failed", wordsOf(error));
}

/**
 * An array that could not be made, or TensorFlow.js' trap where its memory could not grow. (The kernel
 * refuses in words of its own.)
 */
function isOutOfMemory(error: unknown): boolean {
  if (error instanceof WebAssembly.RuntimeError) {
    return /unreachable|memory access out of bounds/.test(error.message);
  }
  return error instanceof RangeError && /allocat|array( buffer)? length/i.test(error.message);
}
