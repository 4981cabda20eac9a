import type { Cell, Outcome } from "../../study/cell";
import type { UserFile } from "../experiment";
import { runStudy, type StudyProgress } from "../runStudy";
import { cores, spawnWorker } from "./spawnWorker";
import { STUDY_SILENCE } from "./watchdog";
import { workerCrew } from "./workerCrew";

export interface StudyHooks {
  signal: AbortSignal;
  onOutcome(cell: Cell, outcome: Outcome): void;
  onProgress(progress: StudyProgress): void;
}

/** Runs those of a study's cells that are not known yet. Rejects with an Error in words. */
export type RunCells = (
  cells: readonly Cell[],
  known: ReadonlyMap<string, Outcome>,
  hooks: StudyHooks,
  file: UserFile | null,
) => Promise<void>;

/** On workers of its own, one for every core, which end with the study. */
export const runCells: RunCells = async (cells, known, hooks, file) => {
  const crew = workerCrew(spawnWorker, cores(), { silence: STUDY_SILENCE });
  try {
    await runStudy({ crew, cells, known, file, ...hooks });
  } finally {
    crew.dispose();
  }
};
