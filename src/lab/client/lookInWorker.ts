import type { DataLook } from "../../results/dataLook";
import { limits } from "../../results/limits";
import { givenUp, ReadError } from "../../results/readError";
import type { LookAnswer, LookRequest } from "../dataLooks";

/**
 * Looks at a file of samples in a worker of its own, which ends with the answer, on abort, or after 30 s.
 *
 * Rejects with a ReadError in words for the user; after an abort, with the signal's reason.
 */
export function lookInWorker(request: LookRequest, signal?: AbortSignal): Promise<DataLook> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const patience = limits.readingSeconds.file;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("../worker/dataLooker.ts", import.meta.url), {
      type: "module",
    });
    const finish = (settle: () => void): void => {
      clearTimeout(silence);
      signal?.removeEventListener("abort", abort);
      worker.terminate();
      settle();
    };
    const fail = (message: string): void => finish(() => reject(new ReadError(message)));
    const abort = (): void => finish(() => reject(signal?.reason));
    const silence = setTimeout(() => fail(givenUp("The file", patience)), 1000 * patience);
    worker.onmessage = ({ data }: MessageEvent<LookAnswer>) => {
      if ("look" in data) finish(() => resolve(data.look));
      else fail(data.problem);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail("The file could not be looked at: its reader did not start, or stopped.");
    };
    signal?.addEventListener("abort", abort, { once: true });
    worker.postMessage(request);
  });
}
