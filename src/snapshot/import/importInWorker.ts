import { worded } from "../../language/worded";
import { limits, megabytes } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { type FileJobOptions, runFileJob } from "../fileWorker/runFileJob";
import type { WeightsAnswers } from "./describeNetwork";
import type { Imported } from "./importFiles";

export interface ImportOptions extends FileJobOptions {
  /** What the user confirmed about weights. */
  answers?: WeightsAnswers;
}

/**
 * Reads files (see `importFiles`) in a worker of their own, which ends with the answer, on abort, or
 * after 30 s without progress.
 *
 * Rejects with an Error in words for the user; after an abort, with the signal's reason.
 */
export async function importInWorker(
  files: File[],
  { answers = {}, ...options }: ImportOptions = {},
): Promise<Imported> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > limits.fileBytes) {
    throw new ReadError(worded`Files of more than ${megabytes(limits.fileBytes)} are not read.`);
  }
  return runFileJob("import", { files, answers }, options);
}
