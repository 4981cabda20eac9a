import { worded } from "../../language/worded";
import type { Objective } from "../../nn/objective";
import {
  type EngineUsed,
  JobFailure,
  type JobInput,
  type JobName,
  type JobPartial,
  type JobResult,
} from "../protocol";
import type { Workbench } from "./workbench";

export interface JobContext<K extends JobName> {
  workbench: Workbench;
  signal: AbortSignal;
  progress(fraction: number, detail: string): void;
  partial(partial: JobPartial<K>): void;
}

/** Does one job. The result's arrays are given away to the caller. */
export type Handler<K extends JobName> = (
  input: JobInput<K>,
  context: JobContext<K>,
) => Promise<JobResult<K>>;

/** Rejects a job that was aborted before it had anything to give. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new JobFailure("aborted", worded`Cancelled.`);
}

/** What a job used. */
export function usedBy({ engine, backend }: Objective): EngineUsed {
  return { engine, backend };
}
