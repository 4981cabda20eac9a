/**
 * What page and worker say to each other. `Jobs` maps every request to its input, what it streams
 * and its result; everything is structured-cloneable, and typed arrays in results are transferred.
 */

import type { PathInPlane } from "../landscape/trajectoryLosses";
import { type Worded, WordedError } from "../language/worded";
import type { SliceSpan } from "../plane/slicedPlane";
import type { PartnerRecipe } from "../recipe/partners";
import type { CurvatureRecipe, Recipe } from "../recipe/schema";
import type { StabilityMatrix } from "../recipe/stabilityEdge";
import type {
  CurvatureMap,
  CurvatureTrack,
  DenseSpectrum,
  MapColumn,
  PointReport,
  SharpnessReport,
  SpectralReport,
} from "../results/curvature";
import type {
  Average,
  LayerChoice,
  PartnerReport,
  PathLosses,
  Solution,
} from "../results/partners";
import type { Axes, DataSummary, Spectrum, Trained, Trajectory } from "../results/results";
import type { SampleChanges } from "../results/sampleChanges";
import type { BrokenOff, TrainingState } from "../results/trainingState";
import type { StepParts } from "../results/walks";
import type { CellTask, Outcome } from "../study/cell";
import type { Estimate } from "./estimate";
import type { BackendChoice, BackendReport, UserFile } from "./experiment";

interface Job<Input, Partial, Result> {
  input: Input;
  partial: Partial;
  result: Result;
}

/** A recipe and the file its data comes from, when it comes from one. */
export interface Source {
  recipe: Recipe;
  file: UserFile | null;
}

/** Which engine did a job, for the caption. */
export interface EngineUsed {
  engine: string;
  backend: string;
}

/** How far a training is. */
export interface TrainPartial {
  /** With the checkpoints that are new since the last partial. */
  trained: Trained;
  /** Where it can go on from, should its worker be lost. */
  state: TrainingState;
  used: EngineUsed;
}

/** Finished points of a curvature map: which, and what was found there. */
export type CurvatureMapPart = { cells: Int32Array } & Pick<CurvatureMap, MapColumn>;

/** What is asked of many trainings: where each ends, what its first step is, or its places. */
export type WalksOf = "ends" | "steps" | "paths";

/** Which trainings were carried out, and a row of numbers for each (`lab/worker/walkRows.ts`). */
export interface WalkPart {
  walks: Int32Array;
  rows: Float32Array;
}

/** The input of an analysis: a trained network and the settings of that analysis. */
type Analysis<K extends keyof CurvatureRecipe> = Source & {
  trained: Trained;
  settings: NonNullable<CurvatureRecipe[K]>;
};

export type PlaneOf = Pick<Axes, "origin" | "directions">;

export interface Jobs {
  /** Chooses the backend; everything after runs on it. */
  start: Job<{ backend: BackendChoice }, never, BackendReport>;
  data: Job<Source, never, DataSummary>;
  /**
   * With `brokenOff` goes on from there; the first partial then has the checkpoints of before.
   * `state` is where it can go on from after an abort, and else null.
   */
  train: Job<
    Source & { brokenOff: BrokenOff | null },
    TrainPartial,
    { trained: Trained; state: TrainingState | null; used: EngineUsed }
  >;
  /** Losses, accuracies and gradients of weights that were read from files. */
  measure: Job<Source & { trained: Trained }, never, { trained: Trained }>;
  /** Directions, ranges, the projected trajectory and the partners measured so far. */
  axes: Job<
    Source & { trained: Trained; partners: PartnerReport[] },
    never,
    {
      axes: Axes;
      solutions: Solution[];
      trajectory: Trajectory | null;
      alpha: Float32Array;
      beta: Float32Array;
      originLoss: number;
    }
  >;
  /**
   * Makes the plane that later `sample` jobs of this worker refer to. `statistics` are the final
   * running statistics, for frozen batch normalization.
   */
  plane: Job<
    Source & { origin: Float32Array; directions: Float32Array; statistics: Float32Array },
    never,
    EngineUsed
  >;
  /** Loss at origin + Σ c_k d_k for each row of `coefficients` ([points, K] flattened). */
  sample: Job<
    { coefficients: Float32Array },
    never,
    /** `seconds` is the worker's own time, without the way there and back. */
    { loss: Float32Array; accuracy: Float32Array; seconds: number }
  >;
  /** Times the operations of a recipe; `workers` share its surface, once the last of them is there. */
  probe: Job<Source & { workers: number; startUp: number }, never, Estimate>;
  /** The space in which the plane can be turned, and the name of the direction it adds. */
  span: Job<
    Source & { trained: Trained; axes: Pick<Axes, "origin" | "directions"> },
    never,
    SliceSpan & { third: string }
  >;
  /** Losses of the path in a plane: true, where the plane comes closest, and at α = β = 0. */
  path: Job<
    Source & { path: PathInPlane; statistics: Float32Array },
    never,
    { loss: Float32Array; planeLoss: Float32Array; originLoss: number }
  >;
  /** How much one more sample changes the landscape at the points (α, β) of a plane, from so many samples on. */
  sampleChanges: Job<
    Source &
      PlaneOf & {
        alpha: Float32Array;
        beta: Float32Array;
        statistics: Float32Array;
        from: number;
      },
    never,
    SampleChanges
  >;
  /** The plane of the principal components of several paths together. */
  jointAxes: Job<{ paths: Float32Array[]; parameters: number }, never, Axes>;
  /** Where a path of this or another training lies in a plane, and its losses. */
  project: Job<
    Source & { checkpoints: Float32Array; statistics: Float32Array; axes: PlaneOf },
    never,
    { trajectory: Trajectory; originLoss: number }
  >;
  /** Partial: after the steps done so far. */
  spectrum: Job<
    Source & { trained: Trained },
    { spectrum: Spectrum; used: EngineUsed },
    { spectrum: Spectrum; used: EngineUsed }
  >;
  /** The analyses below give null when aborted before there was anything, and else what there is. */
  density: Job<Analysis<"density">, never, { report: SpectralReport | null; used: EngineUsed }>;
  dense: Job<
    Source & { trained: Trained },
    never,
    { dense: DenseSpectrum | null; used: EngineUsed }
  >;
  sharpness: Job<
    Analysis<"sharpness">,
    never,
    { report: SharpnessReport | null; used: EngineUsed }
  >;
  track: Job<
    Analysis<"track"> & { of: StabilityMatrix },
    never,
    { track: CurvatureTrack; used: EngineUsed }
  >;
  /** Curvature at some cells of a grid over the plane. The result is the last part. */
  map: Job<
    Source & {
      settings: NonNullable<CurvatureRecipe["map"]>;
      /** Final running statistics, for frozen batch normalization. */
      statistics: Float32Array;
      axes: PlaneOf;
      alpha: Float32Array;
      beta: Float32Array;
      cells: Int32Array;
    },
    CurvatureMapPart,
    { part: CurvatureMapPart; used: EngineUsed }
  >;
  /**
   * The training of a function again, from other starts or with other random numbers. `starts` are
   * points of the plane, two numbers each; null for the start of the recipe. The result is the last
   * part.
   */
  walks: Job<
    Source & {
      of: WalksOf;
      axes: PlaneOf;
      alpha: Float32Array;
      beta: Float32Array;
      starts: Float32Array | null;
      /** Which of them, by number. */
      walks: Int32Array;
      /** Steps whose places are asked for. */
      moments: Float64Array;
    },
    WalkPart,
    { part: WalkPart; used: EngineUsed }
  >;
  /** What the step after each checkpoint is made of, and the derivatives of the loss there. */
  parts: Job<
    Source & { trained: Trained; axes: PlaneOf },
    never,
    { parts: StepParts; used: EngineUsed }
  >;
  /** Trains a partner and measures what lies between it and the trained network. */
  partner: Job<
    Source & {
      trained: Trained;
      settings: PartnerRecipe;
      /** The weights that it is; null for one that is to be trained. */
      brought: Float32Array | null;
    },
    never,
    /** The step at which the partner's loss stopped being finite; null where it did not. */
    { report: PartnerReport; divergedAt: number | null; used: EngineUsed }
  >;
  /** The losses while one layer alone, or all but one, goes from the trained weights to others. */
  layerWay: Job<Source & { trained: Trained; to: Float32Array } & LayerChoice, never, PathLosses>;
  /** What the means of the run and its partners give. */
  averages: Job<Source & { trained: Trained; partners: PartnerReport[] }, never, Average[]>;
  /** Where partners lie from a plane. */
  solutions: Job<
    Source & { trained: Trained; axes: PlaneOf; partners: PartnerReport[] },
    never,
    Solution[]
  >;
  /** One run of a study, from data to measures: nothing of it crosses threads but numbers. */
  cell: Job<CellTask & { file?: UserFile | null }, never, Outcome>;
  point: Job<
    Source & { trained: Trained; axes: PlaneOf; at: { alpha: number; beta: number } },
    never,
    { point: PointReport; used: EngineUsed }
  >;
}

export type JobName = keyof Jobs;
export type JobInput<K extends JobName> = Jobs[K]["input"];
export type JobPartial<K extends JobName> = Jobs[K]["partial"];
export type JobResult<K extends JobName> = Jobs[K]["result"];

/** Why a job gave no result. */
export type FailureCode = "failed" | "device-lost" | "crashed" | "aborted";

export type ToWorker =
  | { [K in JobName]: { kind: "call"; id: number; job: K; input: JobInput<K> } }[JobName]
  | { kind: "cancel"; id: number }
  /** Asks for a sign of life. */
  | { kind: "ping" };

export type FromWorker =
  /** Its code is loaded: it listens from now on. */
  | { kind: "ready" }
  /** The answer to a ping. */
  | { kind: "alive" }
  /**
   * It may not be heard for so many seconds at a time, from now on; `reading` where that is a file of
   * the visitor's, which is then at fault.
   */
  | { kind: "silence"; seconds: number; reading: boolean }
  | { kind: "progress"; id: number; fraction: number; detail: string }
  | { kind: "partial"; id: number; partial: unknown }
  | { kind: "done"; id: number; result: unknown }
  | { kind: "failed"; id: number; code: FailureCode; words: Worded }
  | { kind: "device-lost"; message: string };

/** A job that gave no result. `message` is meant for the user; the page says `worded` in its language. */
export class JobFailure extends WordedError {
  override readonly name = "JobFailure";
  readonly code: FailureCode;

  constructor(code: FailureCode, words: Worded) {
    super(words);
    this.code = code;
  }
}

export const isAborted = (error: unknown): boolean =>
  error instanceof JobFailure && error.code === "aborted";

export interface CallHooks<K extends JobName> {
  signal?: AbortSignal;
  onProgress?(fraction: number, detail: string): void;
  onPartial?(partial: JobPartial<K>): void;
}

/**
 * Whoever does jobs: a worker, or the same code in this very thread (command line, tests).
 * After an abort, `call` resolves with what the job had if it has that at once, or rejects with code
 * "aborted".
 */
export interface Executor {
  call<K extends JobName>(job: K, input: JobInput<K>, hooks?: CallHooks<K>): Promise<JobResult<K>>;
  dispose(): void;
}
