import { WordedError, worded } from "../language/worded";
import type { Provenance, Run, Stage, Trained } from "../results/results";
import { withoutMomentsAlong } from "../results/withoutWeights";
import type { Crew } from "./crew";
import type { BackendReport, RunOptions } from "./experiment";
import type { TakenOver } from "./sampleGrid";
import { timeLeft } from "./timeLeft";

/** One experiment under way. */
export interface Session {
  crew: Crew;
  run: Run;
  options: RunOptions;
  report: BackendReport;
  /** The axes of this experiment are chosen; a recovered stage goes on from the points done. */
  planeChosen: boolean;
}

/** Wraps progress of one stage with its estimate of the time left. */
export function progressOf(session: Session, stage: Stage) {
  const estimate = timeLeft();
  return (fraction: number, detail: string): void =>
    session.options.observer.progress({ stage, fraction, secondsLeft: estimate(fraction), detail });
}

export function sourceOf({ run, options }: Session) {
  return { recipe: run.recipe, file: options.file };
}

export function record(
  session: Session,
  stage: Stage,
  started: number,
  used: { engine: string; backend: string },
  workers = 1,
): void {
  const provenance: Provenance = {
    ...used,
    adapter: used.backend === "webgpu" ? session.report.adapter : "",
    workers,
    seconds: (performance.now() - started) / 1000,
  };
  session.run.provenance[stage] = provenance;
}

/** Another engine did the rest of the surface. */
export function recordTakenOver({ run, report }: Session, takenOver: TakenOver | null): void {
  if (takenOver === null || run.provenance.surface === undefined) return;
  const { used, points } = takenOver;
  run.provenance.surface.rest = { ...used, adapter: report.adapter, points };
}

/** The trained network as jobs take it that need no moments of the optimizer along the way. */
export const requireTrained = (run: Run): Trained => withoutMomentsAlong(requireAll(run));

/** All that is kept of the training. */
export function requireAll({ trained }: Run): Trained {
  if (trained === null) throw new WordedError(worded`Train the network first.`);
  return trained;
}
