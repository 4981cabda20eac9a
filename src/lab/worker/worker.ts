/** The worker's end of the protocol: takes calls one after the other, answers each. */
import { onDeviceLost } from "../../tensor/backend";
import {
  type FromWorker,
  JobFailure,
  type JobInput,
  type JobName,
  type JobPartial,
  type ToWorker,
} from "../protocol";
import { handlers } from "./handlers";
import { throwIfAborted } from "./job";
import { buffersOf } from "./transfer";
import { createWorkbench } from "./workbench";

const scope = self as DedicatedWorkerGlobalScope;
const workbench = createWorkbench();
const aborts = new Map<number, AbortController>();
let queue: Promise<void> = Promise.resolve();

const post = (message: FromWorker, transfer: Transferable[] = []): void =>
  scope.postMessage(message, transfer);

async function perform<K extends JobName>(id: number, job: K, input: JobInput<K>): Promise<void> {
  const controller = aborts.get(id);
  if (controller === undefined) return;
  try {
    // Cancelled while it waited behind another job.
    throwIfAborted(controller.signal);
    const result = await handlers[job](input, {
      workbench,
      signal: controller.signal,
      progress: (fraction, detail) => post({ kind: "progress", id, fraction, detail }),
      partial: (partial: JobPartial<K>) =>
        post({ kind: "partial", id, partial }, buffersOf(partial)),
    });
    post({ kind: "done", id, result }, buffersOf(result));
  } catch (error) {
    const code = error instanceof JobFailure ? error.code : "failed";
    const message = error instanceof Error ? error.message : String(error);
    post({ kind: "failed", id, code: controller.signal.aborted ? "aborted" : code, message });
  } finally {
    aborts.delete(id);
  }
}

scope.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "cancel") {
    aborts.get(data.id)?.abort();
    return;
  }
  const { id, job, input } = data;
  aborts.set(id, new AbortController());
  // Objectives share one set of tensors and one kernel memory, so jobs never overlap.
  queue = queue.then(() => perform(id, job, input));
};

onDeviceLost((message) => post({ kind: "device-lost", message }));
