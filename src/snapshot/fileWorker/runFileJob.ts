import { worded } from "../../language/worded";
import { askOnce } from "../../results/askOnce";
import { limits } from "../../results/limits";
import type { FileAnswer, FileJob, FileJobs, FileRequest } from "./protocol";

export interface FileJobOptions {
  signal?: AbortSignal;
  /** `fraction` is the share of the bytes that have been read. */
  onProgress?(fraction: number, detail: string): void;
}

/** What a first picture may wait for has a worker of its own: one small script each. */
function spawn(job: FileJob): Worker {
  switch (job) {
    case "openLink":
      return new Worker(new URL("./linkOpener.ts", import.meta.url), { type: "module" });
    case "openFile":
      return new Worker(new URL("./fileOpener.ts", import.meta.url), { type: "module" });
    default:
      return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  }
}

/** Bytes that nobody needs on this side any more go over without a copy. */
function handedOver({ job, input }: FileRequest): Transferable[] {
  return job === "openFile" && input.bytes.buffer instanceof ArrayBuffer
    ? [input.bytes.buffer]
    : [];
}

/**
 * Does one job in a worker of its own, which ends with the answer, on abort, or after too long a time
 * without progress. The bytes of an `openFile` job are handed over and gone afterwards.
 *
 * Rejects with a ReadError in words for the user; after an abort, with the signal's reason.
 */
export function runFileJob<K extends FileJob>(
  job: K,
  input: FileJobs[K]["input"],
  { signal, onProgress }: FileJobOptions = {},
): Promise<FileJobs[K]["result"]> {
  const what = job === "openLink" ? "The link" : "The file";
  const request = { job, input } as FileRequest;
  return askOnce<FileAnswer, FileJobs[K]["result"]>({
    start: () => spawn(job),
    request,
    transfer: handedOver(request),
    heard(answer) {
      if (answer.kind === "done") return { result: answer.result as FileJobs[K]["result"] };
      if (answer.kind === "failed") return { problem: answer.problem };
      if (answer.kind === "progress") onProgress?.(answer.fraction, answer.detail);
      return null;
    },
    what,
    patience: limits.readingSeconds[job === "openLink" ? "link" : "file"],
    stopped: worded`${what} could not be read: its reader did not start, or stopped. Reload the page and try again.`,
    signal,
  });
}
