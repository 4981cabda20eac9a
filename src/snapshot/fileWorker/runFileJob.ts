import type { FileAnswer, FileJob, FileJobs, FileRequest } from "./protocol";

export interface FileJobOptions {
  signal?: AbortSignal;
  /** `fraction` is the share of the bytes that have been read. */
  onProgress?(fraction: number, detail: string): void;
}

/** A worker that says nothing for so long is given up. */
const MOST_SILENCE = 30_000;

function spawnFileWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/**
 * Does one job in a worker of its own, which ends with the answer, on abort, or after 30 s without
 * progress.
 *
 * Rejects with an Error in words for the user; after an abort, with the signal's reason.
 */
export function runFileJob<K extends FileJob>(
  job: K,
  input: FileJobs[K]["input"],
  { signal, onProgress }: FileJobOptions = {},
): Promise<FileJobs[K]["result"]> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const worker = spawnFileWorker();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const finish = (settle: () => void): void => {
      clearTimeout(silence);
      signal?.removeEventListener("abort", abort);
      worker.terminate();
      settle();
    };
    const fail = (message: string): void => finish(() => reject(new Error(message)));
    const abort = (): void => finish(() => reject(signal?.reason));
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(
        () => fail("The file was given up: it took longer than 30 s without progress."),
        MOST_SILENCE,
      );
    };
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      listen();
      if (data.kind === "progress") onProgress?.(data.fraction, data.detail);
      else if (data.kind === "done") finish(() => resolve(data.result as FileJobs[K]["result"]));
      else fail(data.message);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message || "The file could not be read: its reader stopped.");
    };
    signal?.addEventListener("abort", abort, { once: true });
    listen();
    worker.postMessage({ job, input } as FileRequest);
  });
}
