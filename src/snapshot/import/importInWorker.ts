import type { WeightsAnswers } from "./describeNetwork";
import type { Imported } from "./importFiles";
import type { FromImportWorker, ImportRequest } from "./protocol";

export interface ImportOptions {
  /** What the user confirmed about weights. */
  answers?: WeightsAnswers;
  signal?: AbortSignal;
  /** `fraction` is the share of the bytes that have been read. */
  onProgress?(fraction: number, detail: string): void;
}

/** Largest size of all files together, in bytes. */
export const LARGEST_IMPORT = 2 ** 28;
/** A worker that says nothing for so long is given up. */
const MOST_SILENCE = 30_000;

function spawnImporter(): Worker {
  return new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module" });
}

/**
 * Reads files (see `importFiles`) in a worker of their own, which ends with the answer, on abort, or
 * after 30 s without progress.
 *
 * Rejects with an Error in words for the user; after an abort, with the signal's reason.
 */
export function importInWorker(
  files: File[],
  { answers = {}, signal, onProgress }: ImportOptions = {},
): Promise<Imported> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > LARGEST_IMPORT) {
    const megabytes = LARGEST_IMPORT / 2 ** 20;
    return Promise.reject(new Error(`Files of more than ${megabytes} MB are not read.`));
  }
  if (signal?.aborted) return Promise.reject(signal.reason);

  return new Promise((resolve, reject) => {
    const worker = spawnImporter();
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
        () => fail("Reading the file was given up: it took longer than 30 s without progress."),
        MOST_SILENCE,
      );
    };
    worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
      listen();
      if (data.kind === "progress") onProgress?.(data.fraction, data.detail);
      else if (data.kind === "done") finish(() => resolve(data.imported));
      else fail(data.message);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message || "The file could not be read: its reader stopped.");
    };
    signal?.addEventListener("abort", abort, { once: true });
    listen();
    const request: ImportRequest = { files, answers };
    worker.postMessage(request);
  });
}
