import { describeAxis } from "../catalog/axes";
import { emptySurface } from "../plane/surfaceGrid";
import { axisPartners } from "../recipe/axisPartners";
import type { AxisRecipe } from "../recipe/schema";
import type { Axes, AxisSummary, Stage, Trained } from "../results/results";
import { finalStatistics } from "../results/trained";
import type { Crew } from "./crew";
import { curvatureStage } from "./curvatureStage";
import type { BackendChoice, RunExperiment } from "./experiment";
import { measureWeights } from "./measureWeights";
import { partnerStage, trainPartners } from "./partnerStage";
import { JobFailure, type JobPartial, type JobResult } from "./protocol";
import { requireSameData } from "./requireSameData";
import { samplePlane } from "./samplePlane";
import {
  progressOf,
  record,
  recordTakenOver,
  requireTrained,
  type Session,
  sourceOf,
} from "./session";
import { trainStage } from "./trainStage";

/** A stage whose worker is lost this often is given up. */
const ATTEMPTS = 3;

const STAGES: Stage[] = ["train", "surface", "spectrum", "curvature", "partners"];

/** How the experiment runs on a crew: the one road from recipe to results, for page and command line. */
export function runExperimentWith(crew: Crew): RunExperiment {
  return async (run, from, options) => {
    const report = await crew.start(options.backend);
    const planeChosen = from === "surface" && run.surface !== null;
    const session: Session = { crew, run, options, report, planeChosen };
    const perform = {
      train: trainStage,
      surface: surfaceStage,
      spectrum: spectrumStage,
      curvature: curvatureStage,
      partners: partnerStage,
    };
    if (from !== "train") {
      await withRecovery(session, () =>
        requireSameData(crew.lead(), run, options.file, options.signal),
      );
      await withRecovery(session, () => measureWeights(session));
    }
    for (const stage of STAGES.slice(STAGES.indexOf(from))) {
      if (options.signal.aborted) break;
      await withRecovery(session, () => perform[stage](session));
    }
    return run;
  };
}

/** Runs a stage again on a fresh worker when its worker dies, and on wasm when the device is lost. */
async function withRecovery(session: Session, stage: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await stage();
    } catch (error) {
      if (session.options.signal.aborted) return;
      const code = error instanceof JobFailure ? error.code : "failed";
      const recoverable = code === "crashed" || code === "device-lost";
      if (!recoverable || attempt === ATTEMPTS) throw error;
      await recover(session, code === "device-lost" ? "wasm" : session.options.backend);
    }
  }
}

/** Whether the worker could not do the job, rather than the job not be done. */
function isLost(error: Error): boolean {
  return error instanceof JobFailure && error.code !== "failed";
}

async function recover(session: Session, choice: BackendChoice): Promise<void> {
  session.report = await session.crew.start(choice);
  session.options.observer.notice(
    choice === session.options.backend
      ? "The compute worker stopped and was started again; going on from the last results."
      : `The graphics device was lost; going on with ${session.report.backend}.`,
  );
}

async function choosePlane(
  session: Session,
  trained: Trained,
  onProgress: (fraction: number, detail: string) => void,
): Promise<void> {
  const { crew, run, options } = session;
  onProgress(0, "choosing the axes");
  const plane = await crew
    .lead()
    .call(
      "axes",
      { ...sourceOf(session), trained, partners: run.partners },
      { signal: options.signal, onProgress },
    );
  delete run.departure;
  run.axes = plane.axes;
  tellSubstitutes(session, plane.axes);
  run.trajectory = plane.trajectory;
  run.solutions = plane.solutions;
  run.surface = { ...emptySurface(plane.alpha, plane.beta), originLoss: plane.originLoss };
  session.planeChosen = true;
  options.observer.update(run, "axes");
}

/** Where a training led, or because it ended early, not every axis exists. */
function tellSubstitutes({ run, options }: Session, { first, second }: Axes): void {
  const tell = (asked: AxisRecipe | null, made: AxisSummary | null): void => {
    if (asked === null || made === null || asked.kind === made.recipe.kind) return;
    const after =
      run.trained?.stopped === "finished" ? "this training" : "a training that ended so early";
    options.observer.notice(
      `There is no ${describeAxis(asked)} after ${after}. The picture has ${made.name}.`,
    );
  };
  tell(run.recipe.axes.first, first);
  tell(run.recipe.axes.second, second);
}

async function surfaceStage(session: Session): Promise<void> {
  const { crew, run, options } = session;
  const { observer, signal } = options;
  const trained = requireTrained(run);
  const progress = progressOf(session, "surface");
  if (!session.planeChosen) {
    await trainPartners(session, axisPartners(run.recipe));
    if (signal.aborted) return;
  }
  const started = performance.now();
  if (!session.planeChosen) await choosePlane(session, trained, progress);
  const { axes, surface } = run;
  if (axes === null || surface === null) return;

  const { used, workers, takenOver } = await samplePlane({
    crew,
    source: sourceOf(session),
    axes,
    statistics: finalStatistics(trained),
    surface,
    signal,
    onTile: (done) => {
      progress(done / surface.loss.length, `${done} of ${surface.loss.length} points`);
      observer.update(run, "surface");
    },
    notice: observer.notice,
  });
  record(session, "surface", started, used, workers);
  recordTakenOver(session, takenOver);
  observer.update(run, "surface");
}

async function spectrumStage(session: Session): Promise<void> {
  const { crew, run, options } = session;
  const { top, bottom } = run.recipe.curvature;
  if (top + bottom === 0) return;
  const started = performance.now();
  const take = ({ spectrum, used }: JobResult<"spectrum">): void => {
    run.spectrum = spectrum;
    record(session, "spectrum", started, used);
  };
  let soFar: JobPartial<"spectrum"> | null = null;
  try {
    const input = { ...sourceOf(session), trained: requireTrained(run) };
    const found = await crew.lead().call("spectrum", input, {
      signal: options.signal,
      onProgress: progressOf(session, "spectrum"),
      onPartial: (partial) => {
        soFar = partial;
      },
    });
    take(found);
  } catch (error) {
    // A worker that is busy may answer a cancel too late to tell what it had.
    if (options.signal.aborted && soFar !== null) {
      take(soFar);
      options.observer.update(run, "spectrum");
    }
    if (!(error instanceof Error) || isLost(error) || options.signal.aborted) throw error;
    // The surface stands without it, and the analyses that follow say for themselves what they lack.
    const reason = error.message.replace(/\.$/, "");
    options.observer.notice(`The spectrum could not be measured: ${reason}.`);
  }
  options.observer.update(run, "spectrum");
}
