/** What every way of running an experiment (page, command line) has in common: types only. */
import type { Run, Stage } from "../results/results";

export type BackendName = "webgpu" | "wasm" | "cpu";
export type BackendChoice = "auto" | BackendName;

/** What the worker runs on. */
export interface BackendReport {
  backend: BackendName;
  /** Graphics adapter in words; "" without one. Beside wasm: one that long surfaces are tried on. */
  adapter: string;
  /** Why this one, in plain words: "no graphics adapter", "chosen". */
  reason: string;
}

/** Work under way, for a progress bar. */
export interface Progress {
  stage: Stage;
  /** In [0, 1]. */
  fraction: number;
  /** Estimated seconds until the stage ends; null while there is nothing to base it on. */
  secondsLeft: number | null;
  /** What is being done, in plain words: "step 120 of 600". */
  detail: string;
}

/** A file the user brought: it travels beside the recipe and never leaves the machine. */
export interface UserFile {
  name: string;
  /** Of what it and its labels hold: equal hashes mean equal contents, whatever the names. */
  hash: string;
  /** Goes to every worker with every job: between threads a blob is passed on without a copy. */
  content: Blob;
  /** The other file of an IDX pair. */
  labels?: Blob;
}

/** The part of a run that has just changed. */
export type RunPart =
  | "data"
  | "trained"
  | "axes"
  | "surface"
  | "spectrum"
  | "curvature"
  | "partners";

export interface RunObserver {
  progress(progress: Progress): void;
  /**
   * `run` has grown. While a surface streams in, `run.surface` stays the same object and its arrays
   * are written in place; compare `done` or count calls to know that it changed.
   */
  update(run: Run, part: RunPart): void;
  /** Something the user should know, in plain words: a fallback, a recovered crash. */
  notice(message: string): void;
}

export interface RunOptions {
  backend: BackendChoice;
  file: UserFile | null;
  signal: AbortSignal;
  observer: RunObserver;
  /**
   * Looks at the terrain around the current weights every so many checkpoints of the training. Until
   * the recipe's own surface begins, `run` then has that plane, and `run.departure` says so.
   */
  watchEvery?: number | null;
  /** Weights that partners are, by their hash (`hashOf`), where they were brought along. */
  broughtWeights?: ReadonlyMap<string, Float32Array>;
}

/**
 * Runs an experiment. `from` says where to begin: "train" starts over, or goes on with a training that
 * was broken off if `run` has its state (`trainingState`, with `trained` as it was then); "surface" keeps the trained
 * weights (the axes, grid or evaluation changed), and goes on with a surface that `run` has a part of; "spectrum" keeps the surface too; "curvature" does
 * the analyses that the recipe asks for and the run does not have; "partners" the partners.
 *
 * Resolves with the run as far as it got; an aborted signal resolves as well, with what was computed.
 * Rejects with a message for the user when a stage cannot be done at all.
 */
export type RunExperiment = (run: Run, from: Stage, options: RunOptions) => Promise<Run>;
