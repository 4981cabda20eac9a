import type { Run } from "../../results/results";
import type { Opened } from "./openedSlice";
import type { AppState } from "./store";

/** A run with where it came from. */
export interface Staged {
  run: Run;
  opened: Opened | null;
  /** File of the gallery's entry. */
  exhibit: string | null;
  /** Id in the library. */
  savedAs: string | null;
  /** Hash of the visitor's file it was made of; null without one, or where that is not known. */
  fileOfRun: string | null;
}

/** The picture on the stage: the run's own, or the one before until it has one. */
export function stagedPicture({ previous, ...state }: AppState): Staged {
  return previous ?? staged(state);
}

/** What is lost when another run takes the stage; null when there is nothing to see. */
export function leavingStage({ previous, ...state }: AppState): Staged | null {
  return hasPicture(state.run) ? staged(state) : previous;
}

const staged = ({ run, opened, exhibit, savedAs, fileOfRun }: Staged): Staged => ({
  run,
  opened,
  exhibit,
  savedAs,
  fileOfRun,
});

/** Whether any point of a surface is there to be drawn. */
export function hasPicture({ surface }: Run): boolean {
  return surface?.done.includes(1) ?? false;
}

/** Whether nothing at all has been computed or opened. */
export function isEmptyRun(run: Run): boolean {
  const { data, trained, surface, spectrum } = run;
  return data === null && trained === null && surface === null && spectrum === null;
}
