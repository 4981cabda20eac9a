/**
 * Time moves through one run. The picture on the stage and the run whose numbers are shown are two while
 * the run has no picture of its own: then the one that time does not move through stands at its end.
 */
import type { Run } from "../../results/results";
import { checkpointCount } from "./checkpointCount";
import { stagedPicture } from "./staged";
import type { AppState } from "./store";

export type Timed = "picture" | "run";

/** Which of them time moves through: what is seen beside kept runs, once nothing is under way. */
export function timed({ previous, kept, job }: AppState): Timed {
  return previous !== null && kept.length > 0 && job === null ? "picture" : "run";
}

export const timeRun = (state: AppState, which: Timed): Run =>
  which === "picture" ? stagedPicture(state).run : state.run;

export const timedRun = (state: AppState): Run => timeRun(state, timed(state));

export const lastCheckpoint = (run: Run): number => Math.max(0, checkpointCount(run) - 1);

/** Where one of them stands, fractional between two of its checkpoints while playing. */
export function checkpointOf(state: AppState, which: Timed): number {
  const moves = state.previous === null || timed(state) === which;
  return moves ? state.checkpoint : lastCheckpoint(timeRun(state, which));
}
