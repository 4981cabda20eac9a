import { type Worded, worded } from "../language/worded";
import { givenUp, ReadError } from "./readError";

interface Question<Answer, Result> {
  start(): Worker;
  request: unknown;
  /** Handed over with the request, without a copy. */
  transfer?: Transferable[];
  /** What an answer comes to; null for one that tells how far the worker is. */
  heard(answer: Answer): { result: Result } | { problem: Worded } | null;
  /** "The file", in messages. */
  what: string;
  /** Seconds without an answer, from its first on, after which nothing more is hoped for. */
  patience: number;
  /** Said of a worker that does not start, or stops. */
  stopped: Worded;
  signal?: AbortSignal;
}

/**
 * Asks a worker of its own, which ends with its result, on abort, or after too long a silence. It says that it is
 * there: how long its code takes to come is the network's doing, and no fault of what it is to read.
 *
 * Rejects with a ReadError in words for the user; after an abort, with the signal's reason.
 */
export function askOnce<Answer, Result>(question: Question<Answer, Result>): Promise<Result> {
  const { what, patience, signal } = question;
  if (signal?.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const worker = question.start();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const finish = (settle: () => void): void => {
      clearTimeout(silence);
      signal?.removeEventListener("abort", abort);
      worker.terminate();
      settle();
    };
    const fail = (words: Worded): void => finish(() => reject(new ReadError(words)));
    const abort = (): void => finish(() => reject(signal?.reason));
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => fail(givenUp(what, patience)), 1000 * patience);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      listen();
      const heard = question.heard(data);
      if (heard === null) return;
      if ("result" in heard) finish(() => resolve(heard.result));
      else fail(heard.problem);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(question.stopped);
    };
    signal?.addEventListener("abort", abort, { once: true });
    try {
      worker.postMessage(question.request, question.transfer ?? []);
    } catch {
      fail(
        worded`The browser has not enough memory for it. Close other tabs, or keep fewer checkpoints, and try again.`,
      );
    }
  });
}
