/**
 * What a run produced: the records that the engine fills, the page draws and a snapshot stores.
 * Data only. All arrays are typed and flat so that they transfer between threads without a copy.
 */
import type { AxisRecipe, Recipe } from "../recipe/schema";
import { type CurvatureResults, noCurvature } from "./curvature";
import type { ParameterLayout } from "./parameters";
import type { Average, PartnerReport, Solution } from "./partners";
import type { TrainingState } from "./trainingState";

/** The dataset as the page needs to know it. */
export interface DataSummary {
  train: number;
  test: number;
  /** Shape of one input, e.g. [2] or [12, 12, 1]. */
  inputShape: number[];
  /** Number of classes, or null for a regression. */
  classes: number | null;
  outputs: number;
  /** 8 hexadecimal digits over inputs and targets: equal hashes mean equal data. */
  hash: string;
  /** Things the reader of a file should tell its user, such as rows left out. */
  notes: string[];
  /** A few inputs for a thumbnail: [count, …inputShape] flattened, with class indices or values. */
  preview: { inputs: Float32Array; targets: Float32Array };
}

/**
 * One row per checkpoint, the start first. All losses are means over the evaluated samples, without
 * the weight-decay term.
 */
export interface TrainingHistory {
  step: Float64Array;
  trainLoss: Float32Array;
  testLoss: Float32Array;
  /** NaN for a regression. */
  trainAccuracy: Float32Array;
  testAccuracy: Float32Array;
  /** ‖∇L‖₂ of the full training loss; NaN where it was not measured. */
  gradientNorm: Float32Array;
}

/** What a measure gave once, or at each of several points. */
export interface Measured {
  /** Of what it gives once: [] for a number, [n] for a vector. */
  shape: number[];
  /** [points, ...shape] row-major; NaN for what cannot be measured there. */
  values: Float64Array;
  /** As the values; NaN for what has no error but rounding. */
  errors: Float64Array;
}

/** Measures taken along a training. */
export interface ProbeTable {
  /** Rows of the history, ascending. */
  checkpoints: Int32Array;
  /** In the recipe's order; a link leaves vectors out that it has no room for, with 0 values. */
  measured: Measured[];
}

/** Adam's second moment at some of the checkpoints: what preconditions the Hessian there. */
export interface MomentTable {
  /** Rows of the history, ascending. */
  checkpoints: Int32Array;
  /** [rows, parameters] row-major, not yet corrected for their bias. */
  second: Float32Array;
}

/**
 * A training in phases on each of its tasks (`tasksOf`), at every checkpoint: [checkpoints, tasks]
 * row-major. NaN for tasks that are yet to come.
 */
export interface TaskTable {
  trainLoss: Float32Array;
  testLoss: Float32Array;
  trainAccuracy: Float32Array;
  testAccuracy: Float32Array;
}

/** A trained network: everything that later stages need, and nothing that is tied to an engine. */
export interface Trained {
  layout: ParameterLayout;
  /** [checkpoints, parameters] row-major; the last row is the final θ. */
  checkpoints: Float32Array;
  history: TrainingHistory;
  /** Running mean and variance of each batch normalization, per checkpoint; empty without any. */
  runningStatistics: Float32Array;
  /** The measures that the recipe takes along the training; absent without any. */
  probes?: ProbeTable;
  /** Absent for a training on one task only. */
  tasks?: TaskTable;
  /** Absent for other optimizers, and where they would take too much room. */
  momentsAlong?: MomentTable;
  /** Adam's first and second moments at the end, when the optimizer keeps them. */
  moments: { first: Float32Array; second: Float32Array } | null;
  /** Steps done; fewer than asked for when cancelled or diverged. */
  steps: number;
  stopped: "finished" | "cancelled" | "diverged";
}

/** One axis of the sampled plane. */
export interface AxisSummary {
  recipe: AxisRecipe;
  /** As it appears on the picture: "PC 1", "random 1 (filter-normalized)". */
  name: string;
  /** ‖δ‖₂ after normalization. */
  norm: number;
  /** Share of the trajectory's squared displacement that lies along the axis, in [0, 1]; null without a trajectory. */
  explained: number | null;
}

export interface Axes {
  first: AxisSummary;
  /** null for a line. */
  second: AxisSummary | null;
  /** Cosine of the angle between the two directions; null for a line. */
  cosine: number | null;
  /** Share of the trajectory's squared displacement in the plane; null without a trajectory. */
  explained: number | null;
  /** δ and η flattened one after the other, [1 or 2, parameters]. */
  directions: Float32Array;
  /** The point of parameter space at α = β = 0. */
  origin: Float32Array;
}

/** The optimizer's path in plane coordinates, one entry per checkpoint. */
export interface Trajectory {
  alpha: Float32Array;
  /** Zeros for a line. */
  beta: Float32Array;
  /** L(θ_t) on the evaluation set. */
  loss: Float32Array;
  /** L at the projection of θ_t onto the plane. */
  planeLoss: Float32Array;
  /** ‖θ_t − projection‖ / ‖θ_t − origin‖; 0 at the origin. */
  residual: Float32Array;
}

/** Loss on a grid: value [j·nx + i] belongs to alpha[i], beta[j], as NumPy's (ny, nx). */
export interface Surface {
  alpha: Float32Array;
  /** A single 0 for a line. */
  beta: Float32Array;
  /** NaN and ±∞ are what the network gave there; see `done` for points not yet computed. */
  loss: Float32Array;
  /** Fraction correct; NaN for a regression. */
  accuracy: Float32Array;
  /** 1 where a value has been computed. */
  done: Uint8Array;
  /** L at the origin, computed once apart from the grid. */
  originLoss: number;
  /**
   * Loss that pictures are clipped at where a view states none. Only where losses were rounded, and
   * their 95th percentile with them: it is that of the losses before.
   */
  usualCeiling?: number;
}

/** Ritz values of the Hessian of the mean loss on the evaluation set. */
export interface Spectrum {
  /** Descending. */
  eigenvalues: Float64Array;
  /** ‖Hv − λv‖₂ for each. */
  residuals: Float64Array;
  /** Ranks of those that are bounds only; see `ritzMeanings`. Absent in older files. */
  bounds?: number[];
  /** Which checkpoint it was measured at. */
  checkpoint: number;
  /** Lanczos steps (= Hessian-vector products) behind it. */
  steps: number;
}

/** Who computed a result and how long it took. */
export interface Provenance {
  /** "webgpu", "wasm" or "cpu". */
  backend: string;
  /** "tensor" (TensorFlow.js) or "fused" (own kernel). */
  engine: string;
  /** Graphics adapter, or "" without one. */
  adapter: string;
  workers: number;
  seconds: number;
  /** What did the rest of a surface, in the middle of which it was seen to be the faster. */
  rest?: { backend: string; engine: string; adapter: string; points: number };
}

export type Stage = "train" | "surface" | "spectrum" | "curvature" | "partners";

/** Where a surface came from that no run of ours produced. */
export interface ImportedFrom {
  file: string;
  /** The program or the kind of file, in words: "loss-landscape .h5". */
  format: string;
  /** What the reader of the picture should know, such as points that the file leaves out. */
  notes: string[];
}

/** Weights that were read from files: the recipe's training says nothing about them. */
export interface WeightsFrom {
  /** The file of the final θ. */
  file: string;
  /** Checkpoints read, the final one included. */
  count: number;
}

/** The plane was turned or moved by hand, or measured on another number of samples. */
export interface SliceFacts {
  kind: "slice";
  /** Degrees by which each axis is tilted towards `third`. */
  tilts: number[];
  third: string;
  /** Checkpoint that the plane passes through; between two of them, the point between. */
  center: number;
  samples: number;
  /** a of W₁·a, b₁·a, W₂/a; 1 where weights are as they were trained. */
  rescale: number;
}

/** A coarse look around the weights of a training still under way. */
export interface LiveFacts {
  kind: "live";
  step: number;
}

/** What a link rounded to become short. */
export interface Rounding {
  /** The most that a loss of the surface was moved, up to the ceiling of the view. */
  loss: number;
  /**
   * Whether what is stated of the run (the lowest loss and its place, how training ended, eigenvalues)
   * is exact all the same.
   */
  statedExactly: boolean;
}

/** A run: its recipe and whatever has been computed so far. */
export interface Run {
  recipe: Recipe;
  /** How axes, path and surface depart from what the recipe asks for; absent when they do not. */
  departure?: SliceFacts | LiveFacts;
  /** Present when the surface was read from a foreign file: the recipe then says nothing about it. */
  imported?: ImportedFrom;
  /** Present when no training of ours made the weights. */
  weights?: WeightsFrom;
  /** Present when it came by a link. */
  rounded?: Rounding;
  data: DataSummary | null;
  trained: Trained | null;
  /**
   * Present while the training is under way and after it was broken off: with `trained`, what going on
   * from there needs.
   */
  trainingState?: TrainingState;
  axes: Axes | null;
  trajectory: Trajectory | null;
  surface: Surface | null;
  spectrum: Spectrum | null;
  curvature: CurvatureResults;
  /** One for each partner of the recipe that was measured. */
  partners: PartnerReport[];
  /** Of the run and those partners. */
  averages: Average[];
  /** Where they lie, seen from the plane. */
  solutions: Solution[];
  provenance: Partial<Record<Stage, Provenance>>;
}

export function emptyRun(recipe: Recipe): Run {
  return {
    recipe,
    data: null,
    trained: null,
    axes: null,
    trajectory: null,
    surface: null,
    spectrum: null,
    curvature: noCurvature(),
    partners: [],
    averages: [],
    solutions: [],
    provenance: {},
  };
}
