import { STUDY_SILENCE } from "../../src/lab/client/watchdog";
import { workerCrew } from "../../src/lab/client/workerCrew";
import { runStudy } from "../../src/lab/runStudy";
import type { Runs } from "./run";
import { threadWorker } from "./threadWorker";

/** Does runs on so many threads of this machine. @returns what to say of those that are left; null for none. */
export async function onThreads(runs: Runs, threads: number): Promise<string | null> {
  const crew = workerCrew(threadWorker, threads, { most: threads, silence: STUDY_SILENCE });
  try {
    await runStudy({ ...runs, crew });
  } finally {
    crew.dispose();
  }
  if (!runs.signal.aborted) return null;
  return "Cancelled; what is done is kept, and the same command goes on.";
}
