import { Play, Square } from "lucide-react";
import type { Progress } from "../../lab/experiment";
import { grouped } from "../../language/spoken";
import { asksForAnalyses } from "../../recipe/asksForAnalyses";
import type { Stage } from "../../results/results";
import { CoarserOffer } from "../estimate/CoarserOffer";
import { EstimateNote } from "../estimate/EstimateNote";
import { obstacles } from "../experiment/obstacles";
import { pendingStage, surfaceGoesOn, trainingGoesOn } from "../experiment/pendingStage";
import { timeLeftWords } from "../experiment/timeLeftWords";
import { WatchTerrain } from "../live/WatchTerrain";
import { afterPicture } from "../shell/firstPicture";
import { lazyPart } from "../shell/lazyPart";
import { useApp, useRunner } from "../store/context";
import type { Job } from "../store/runSlice";
import { panelDiffers } from "./panelDiffers";

const stages: Stage[] = ["train", "surface", "spectrum", "curvature", "partners"];
const stageNames: Record<Stage, string> = {
  train: "Train",
  surface: "Surface",
  spectrum: "Spectrum",
  curvature: "Curvature",
  partners: "Partners",
};

const DifferenceNote = lazyPart(
  "What differs from the picture",
  afterPicture(() => import("./DifferenceNote")),
);

const measureWords = {
  surface: "Resample surface",
  spectrum: "Measure spectrum",
  curvature: "Measure curvature",
  partners: "Train partners",
};

/** The one primary button: runs what the recipe asks for, shows how far it is, and cancels. */
export function TrainControl() {
  const job = useApp((state) => state.job);
  const failure = useApp((state) => state.failure);
  const differs = useApp(panelDiffers);
  return (
    <section className="train-control" aria-label="Run">
      {failure !== null && (
        <div className="failure" role="alert">
          {failure.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {differs && <DifferenceNote />}
      {job === null ? <StartButtons /> : <JobProgress job={job} />}
    </section>
  );
}

function StartButtons() {
  const recipe = useApp((state) => state.recipe);
  const run = useApp((state) => state.slicing?.original ?? state.run);
  // A surface is written in place: its version says when to look again.
  useApp((state) => state.versions.surface);
  const file = useApp((state) => state.file);
  const runner = useRunner();

  const problems = obstacles({ recipe, file });
  const blocked = problems.length > 0;
  const pending = pendingStage(recipe, run);
  const keepsWeights = pending !== null && pending !== "train";
  const goesOn = trainingGoesOn(recipe, run);
  return (
    <>
      {problems.map((problem) => (
        <p key={problem} className="field-problem">
          {problem}
        </p>
      ))}
      {goesOn && (
        <button
          type="button"
          className="button primary"
          disabled={blocked}
          onClick={() => void runner.goOnTraining()}
        >
          Go on after step {grouped(run.trainingState?.step ?? 0)}
        </button>
      )}
      {keepsWeights && (
        <button
          type="button"
          className={goesOn ? "button" : "button primary"}
          disabled={blocked}
          onClick={() => void runner.start(pending)}
        >
          {surfaceGoesOn(recipe, run) ? "Go on sampling" : measureWords[pending]}
        </button>
      )}
      <EstimateNote from={pending ?? "train"} />
      <WatchTerrain />
      <button
        type="button"
        className={keepsWeights || goesOn ? "button" : "button primary"}
        disabled={blocked}
        onClick={() => void runner.start("train")}
      >
        <Play size={15} aria-hidden />
        Train
      </button>
      {keepsWeights && (
        <p className="quiet">Measures again without training: the weights are kept.</p>
      )}
    </>
  );
}

function JobProgress({ job }: { job: Job }) {
  const runner = useRunner();
  const turn = useApp((state) => state.turn);
  const { progress } = job;
  const fraction = progress?.fraction ?? 0;
  const analyses = useApp(({ run }) => asksForAnalyses(run.recipe.curvature));
  const partners = useApp(({ run }) => run.recipe.partners.length > 0);
  const todo = stages
    .slice(stages.indexOf(job.from))
    .filter((stage) => stage !== "curvature" || analyses)
    .filter((stage) => stage !== "partners" || partners);
  return (
    <div className="job">
      {turn !== null && (
        <p className="quiet numeric">
          Run {turn.index + 1} of {turn.count}
        </p>
      )}
      <ol className="job-stages">
        {todo.map((stage) => (
          <li key={stage} data-state={stageState(stage, progress)}>
            {stageNames[stage]}
          </li>
        ))}
      </ol>
      <div
        className="progress"
        role="progressbar"
        aria-label={progress === null ? "Starting" : stageNames[progress.stage]}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(fraction * 100)}
      >
        <div style={{ transform: `scaleX(${fraction})` }} />
      </div>
      <div className="job-words numeric">
        <span>{progress?.detail ?? "starting…"}</span>
        <span>{timeLeftWords(progress?.secondsLeft ?? null)}</span>
      </div>
      <CoarserOffer progress={progress} />
      <button type="button" className="button" onClick={() => runner.cancel()}>
        <Square size={13} aria-hidden />
        Cancel
      </button>
    </div>
  );
}

function stageState(stage: Stage, progress: Progress | null): "done" | "now" | "later" {
  if (progress === null) return "later";
  const distance = stages.indexOf(stage) - stages.indexOf(progress.stage);
  return distance < 0 ? "done" : distance === 0 ? "now" : "later";
}
