import type { Run } from "../../results/results";

/** How many moments of training the run can show: rows of the history, or points of the path. */
export function checkpointCount(run: Run): number {
  return run.trained?.history.step.length ?? run.trajectory?.alpha.length ?? 0;
}
