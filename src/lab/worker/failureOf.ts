import { JobFailure } from "../protocol";

/** What a job that threw tells the page: memory that ran out in words, anything else as it is. */
export function failureOf(error: unknown): JobFailure {
  if (error instanceof JobFailure) return error;
  if (isOutOfMemory(error)) {
    return new JobFailure(
      "failed",
      "There was not enough memory. Choose a smaller network, fewer samples or fewer checkpoints.",
    );
  }
  return new JobFailure("failed", error instanceof Error ? error.message : String(error));
}

/** An array that could not be made, or the kernel's trap where its memory could not grow. */
function isOutOfMemory(error: unknown): boolean {
  if (error instanceof WebAssembly.RuntimeError) return error.message.includes("unreachable");
  return error instanceof RangeError && /allocat|array( buffer)? length/i.test(error.message);
}
