import { worded } from "../../language/worded";
import { givenUp } from "../../results/readError";
import { withoutRoom } from "../../results/transfer";
import {
  type CallHooks,
  type Executor,
  type FromWorker,
  JobFailure,
  type JobInput,
  type JobName,
  type JobPartial,
  type JobResult,
  type ToWorker,
} from "../protocol";
import { watchdog } from "./watchdog";

/** How long the caller of an aborted job waits for what the job has, in milliseconds. */
const ANSWER_GRACE = 120;
/** How long an aborted job may go on before its worker is given up. */
const ABORT_GRACE = 2000;

interface Pending {
  resolve(result: unknown): void;
  reject(error: JobFailure): void;
  onProgress?(fraction: number, detail: string): void;
  onPartial?(partial: unknown): void;
}

export interface WorkerExecutor extends Executor {
  /** Why the worker can no longer be used; null while it can. */
  readonly lost: JobFailure | null;
  /** Resolves when no aborted job goes on in the worker any more; at once when there is none. */
  settled(): Promise<void>;
}

/** The same file would silence the next worker too: only a crash is worth another try. */
const silenceFailure = (seconds: number, reading: boolean): JobFailure =>
  reading
    ? new JobFailure("failed", givenUp("The data file", seconds))
    : new JobFailure("crashed", worded`The worker did not answer for ${seconds} s.`);

/**
 * One worker behind the `Executor` interface. When the worker crashes, ends, is not heard any more,
 * loses its device or does not come to an end after an abort, every pending call rejects and the
 * executor stays unusable: make another.
 *
 * @param silence seconds for which it may not be heard at least; the watchdog's usual ones unless told.
 */
export function workerExecutor(spawn: () => Worker, silence?: number): WorkerExecutor {
  const worker = spawn();
  const pending = new Map<number, Pending>();
  /** Aborted jobs that have not come to their end, and what gives their worker up. */
  const aborted = new Map<number, ReturnType<typeof setTimeout>>();
  let settling: (() => void)[] = [];
  let nextId = 1;
  let ready = false;
  let lost: JobFailure | null = null;
  /** Whether the worker is at a file of the visitor's. */
  let reading = false;

  const post = (message: ToWorker): void => worker.postMessage(withoutRoom(message));
  const dog = watchdog(
    () => post({ kind: "ping" }),
    (seconds) => lose(silenceFailure(seconds, reading)),
    silence,
  );

  const look = (): void => {
    if (pending.size + aborted.size === 0) dog.rest();
    else if (ready && lost === null) dog.watch();
    if (aborted.size > 0) return;
    for (const resolve of settling) resolve();
    settling = [];
  };

  const lose = (failure: JobFailure): void => {
    if (lost !== null) return;
    lost = failure;
    worker.terminate();
    for (const timer of aborted.values()) clearTimeout(timer);
    aborted.clear();
    for (const call of pending.values()) call.reject(failure);
    pending.clear();
    look();
  };

  /** Takes a call out that has come to its end. */
  const end = (id: number): Pending | undefined => {
    const call = pending.get(id);
    pending.delete(id);
    clearTimeout(aborted.get(id));
    aborted.delete(id);
    look();
    return call;
  };

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    dog.heard();
    switch (data.kind) {
      case "ready":
        ready = true;
        look();
        break;
      case "alive":
        break;
      case "silence":
        reading = data.reading;
        dog.allow(data.seconds);
        break;
      case "device-lost":
        lose(new JobFailure("device-lost", worded`${data.message}`));
        break;
      // A job that was given up may still report; nobody waits for it.
      case "progress":
        pending.get(data.id)?.onProgress?.(data.fraction, data.detail);
        break;
      case "partial":
        pending.get(data.id)?.onPartial?.(data.partial);
        break;
      case "done":
        end(data.id)?.resolve(data.result);
        break;
      case "failed":
        end(data.id)?.reject(new JobFailure(data.code, data.words));
        break;
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    lose(new JobFailure("crashed", worded`${event.message || "The worker stopped unexpectedly."}`));
  };
  worker.onmessageerror = () =>
    lose(new JobFailure("crashed", worded`The worker sent unreadable data.`));

  const giveUp = (): void =>
    lose(new JobFailure("crashed", worded`The worker did not stop in time.`));

  /** Lets the caller of an aborted job go, though the job goes on. */
  const release = (id: number): void => {
    const call = pending.get(id);
    pending.delete(id);
    call?.reject(new JobFailure("aborted", worded`Cancelled.`));
  };

  return {
    get lost() {
      return lost;
    },

    call<K extends JobName>(
      job: K,
      input: JobInput<K>,
      hooks: CallHooks<K> = {},
    ): Promise<JobResult<K>> {
      if (lost !== null) return Promise.reject(lost);
      const id = nextId++;
      const { signal, onProgress, onPartial } = hooks;
      if (signal?.aborted) return Promise.reject(new JobFailure("aborted", worded`Cancelled.`));

      return new Promise<JobResult<K>>((resolve, reject) => {
        post({ kind: "call", id, job, input } as ToWorker);
        let grace: ReturnType<typeof setTimeout> | undefined;
        const abort = (): void => {
          post({ kind: "cancel", id });
          aborted.set(id, setTimeout(giveUp, ABORT_GRACE));
          grace = setTimeout(release, ANSWER_GRACE, id);
        };
        const settle = (): void => {
          clearTimeout(grace);
          signal?.removeEventListener("abort", abort);
        };
        signal?.addEventListener("abort", abort, { once: true });
        pending.set(id, {
          resolve: (result) => {
            settle();
            resolve(result as JobResult<K>);
          },
          reject: (failure) => {
            settle();
            reject(failure);
          },
          onProgress,
          onPartial: (partial) => onPartial?.(partial as JobPartial<K>),
        });
        look();
      });
    },

    settled() {
      if (aborted.size === 0) return Promise.resolve();
      return new Promise((resolve) => settling.push(resolve));
    },

    dispose() {
      lose(new JobFailure("aborted", worded`The lab was closed.`));
    },
  };
}
