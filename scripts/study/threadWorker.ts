/** A thread of Node behind the interface of a browser's worker, so that the page's crew runs on it. */
import { Worker as Thread } from "node:worker_threads";
import type { FromWorker } from "../../src/lab/protocol";

const SCRIPT = new URL("./thread.mjs", import.meta.url);

export function threadWorker(): Worker {
  const thread = new Thread(SCRIPT);
  const worker = new EventTarget() as Worker;
  thread.on("message", (data: FromWorker) => worker.onmessage?.({ data } as MessageEvent));
  const fail = (message: string): void =>
    worker.onerror?.({ message, preventDefault() {} } as ErrorEvent);
  thread.on("error", (error) => fail(error instanceof Error ? error.message : String(error)));
  thread.on("exit", (code) => fail(`The thread ended with code ${code}.`));
  thread.on("messageerror", () => worker.onmessageerror?.({} as MessageEvent));
  return Object.assign(worker, {
    postMessage: (message: unknown) => thread.postMessage(message),
    terminate: () => void thread.terminate(),
  });
}
