import { buffersOf } from "../../results/transfer";
import type { FromWorker, JobInput, JobName, JobPartial, ToWorker } from "../protocol";
import { failureOf } from "./failureOf";
import { type Handler, throwIfAborted } from "./job";
import type { Workbench } from "./workbench";

export interface JobServerOptions {
  handlers: { [K in JobName]: Handler<K> };
  workbench: Workbench;
  post(message: FromWorker, transfer?: Transferable[]): void;
}

/**
 * The worker's end of the protocol: takes calls one after the other, answers each, and answers pings
 * whenever a job lets it.
 *
 * @returns what is to be called with every message.
 */
export function jobServer({ handlers, workbench, post }: JobServerOptions) {
  const aborts = new Map<number, AbortController>();
  let queue: Promise<void> = Promise.resolve();

  async function perform<K extends JobName>(id: number, job: K, input: JobInput<K>): Promise<void> {
    const controller = aborts.get(id);
    if (controller === undefined) return;
    const { signal } = controller;
    try {
      // Cancelled while it waited behind another job.
      throwIfAborted(signal);
      workbench.attend(signal);
      const result = await handlers[job](input, {
        workbench,
        signal,
        progress: (fraction, detail) => post({ kind: "progress", id, fraction, detail }),
        partial: (partial: JobPartial<K>) =>
          post({ kind: "partial", id, partial }, buffersOf(partial)),
      });
      post({ kind: "done", id, result }, buffersOf(result));
    } catch (error) {
      const { code, worded } = failureOf(error);
      post({ kind: "failed", id, code: signal.aborted ? "aborted" : code, words: worded });
    } finally {
      aborts.delete(id);
    }
  }

  return (message: ToWorker): void => {
    switch (message.kind) {
      case "ping":
        post({ kind: "alive" });
        break;
      case "cancel":
        aborts.get(message.id)?.abort();
        break;
      case "call": {
        const { id, job, input } = message;
        aborts.set(id, new AbortController());
        // Objectives share one set of tensors and one kernel memory, so jobs never overlap.
        queue = queue.then(() => perform(id, job, input));
        break;
      }
    }
  };
}
