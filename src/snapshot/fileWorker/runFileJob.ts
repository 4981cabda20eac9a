import { limits } from "../../results/limits";
import { givenUp, ReadError } from "../../results/readError";
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
  if (signal?.aborted) return Promise.reject(signal.reason);
  const patience = limits.readingSeconds[job === "openLink" ? "link" : "file"];
  const what = job === "openLink" ? "The link" : "The file";
  return new Promise((resolve, reject) => {
    const worker = spawn(job);
    let silence: ReturnType<typeof setTimeout> | undefined;
    const finish = (settle: () => void): void => {
      clearTimeout(silence);
      signal?.removeEventListener("abort", abort);
      worker.terminate();
      settle();
    };
    const fail = (message: string): void => finish(() => reject(new ReadError(message)));
    const abort = (): void => finish(() => reject(signal?.reason));
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => fail(givenUp(what, patience)), 1000 * patience);
    };
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      listen();
      if (data.kind === "progress") onProgress?.(data.fraction, data.detail);
      else if (data.kind === "done") finish(() => resolve(data.result as FileJobs[K]["result"]));
      else fail(data.message);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(
        `${what} could not be read: its reader did not start, or stopped. Reload the page and try again.`,
      );
    };
    signal?.addEventListener("abort", abort, { once: true });
    listen();
    const request = { job, input } as FileRequest;
    try {
      worker.postMessage(request, handedOver(request));
    } catch {
      fail(
        "The browser has not enough memory for it. Close other tabs, or keep fewer checkpoints, and try again.",
      );
    }
  });
}
