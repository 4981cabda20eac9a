import type { PageAnswer, Request } from "../request";
import type { FromBenchWorker, ToBenchWorker } from "./worker";

/** A side that runs in one worker of its own. */
export function workerSide(
  side: ToBenchWorker["side"],
  backend: ToBenchWorker["backend"],
): (request: Request) => Promise<PageAnswer> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return (request) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromBenchWorker>) => {
        if ("answer" in data) resolve(data.answer);
        else reject(new Error(data.failure));
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ side, backend, request } satisfies ToBenchWorker);
    });
}
