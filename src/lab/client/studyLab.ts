import type { Cell, Outcome } from "../../study/cell";
import { runStudy, type StudyProgress } from "../runStudy";
import { cores, spawnWorker } from "./spawnWorker";
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
) => Promise<void>;

/** On workers of its own, one for every core, which end with the study. */
export const runCells: RunCells = async (cells, known, hooks) => {
  const crew = workerCrew(spawnWorker, cores());
  try {
    await runStudy({ crew, cells, known, ...hooks });
  } finally {
    crew.dispose();
  }
};
