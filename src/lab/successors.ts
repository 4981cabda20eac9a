import type { Crew } from "./crew";
import { type Executor, JobFailure } from "./protocol";
import type { GridJob } from "./sampleGrid";

/**
 * Finds a successor for a worker that stopped in mid-surface. A job that failed and a lost graphics
 * device are no matter for another worker: those errors go on to the caller.
 *
 * @param prepare makes the plane on the new worker.
 */
export function successors(
  crew: Crew,
  prepare: (executor: Executor) => Promise<unknown>,
  notice: (message: string) => void,
): GridJob["replace"] {
  return async (sampler, error) => {
    if (!(error instanceof JobFailure) || error.code === "failed") throw error;
    if (error.code === "device-lost") throw error;
    const successor = await crew.replace(sampler);
    if (successor === null) return null;
    notice("A compute worker stopped; another took over its part of the surface.");
    await prepare(successor);
    return successor;
  };
}
