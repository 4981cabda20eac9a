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

/** How long an aborted job may take to hand over what it has before its worker is given up. */
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
}

/**
 * One worker behind the `Executor` interface. When the worker crashes, loses its device or does not
 * answer an abort, every pending call rejects and the executor stays unusable: make another.
 */
export function workerExecutor(spawn: () => Worker): WorkerExecutor {
  const worker = spawn();
  const pending = new Map<number, Pending>();
  let nextId = 1;
  let lost: JobFailure | null = null;

  const lose = (failure: JobFailure): void => {
    if (lost !== null) return;
    lost = failure;
    worker.terminate();
    for (const call of pending.values()) call.reject(failure);
    pending.clear();
  };

  const post = (message: ToWorker): void => worker.postMessage(message);

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "device-lost") {
      lose(new JobFailure("device-lost", data.message));
      return;
    }
    // A job that was given up may still report; nobody waits for it.
    const call = pending.get(data.id);
    if (call === undefined) return;
    switch (data.kind) {
      case "progress":
        call.onProgress?.(data.fraction, data.detail);
        break;
      case "partial":
        call.onPartial?.(data.partial);
        break;
      case "done":
        pending.delete(data.id);
        call.resolve(data.result);
        break;
      case "failed":
        pending.delete(data.id);
        call.reject(new JobFailure(data.code, data.message));
        break;
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    lose(new JobFailure("crashed", event.message || "The worker stopped unexpectedly."));
  };
  worker.onmessageerror = () => lose(new JobFailure("crashed", "The worker sent unreadable data."));

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
      if (signal?.aborted) return Promise.reject(new JobFailure("aborted", "Cancelled."));

      return new Promise<JobResult<K>>((resolve, reject) => {
        let grace: ReturnType<typeof setTimeout> | undefined;
        const abort = (): void => {
          post({ kind: "cancel", id });
          grace = setTimeout(
            () => lose(new JobFailure("aborted", "The worker did not stop in time.")),
            ABORT_GRACE,
          );
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
        post({ kind: "call", id, job, input } as ToWorker);
      });
    },

    dispose() {
      lose(new JobFailure("aborted", "The lab was closed."));
    },
  };
}
