/** Trainings of a function from many starts, and the steps of one seen closely. Data only. */
import type { Surface } from "./results";

type Coordinates = Pick<Surface, "alpha" | "beta">;

/** What the training of a run gives from every point of a grid: [j·nx + i] belongs to alpha[i], beta[j]. */
export interface Basins extends Coordinates {
  /** Where it ends; ±∞ further outside the plane than the plane is wide, NaN where it diverges. */
  endAlpha: Float32Array;
  endBeta: Float32Array;
  /**
   * Steps after which it stays within `NEAR_END` of where it ends, in units of the plane's width;
   * NaN where it diverges.
   */
  steps: Float32Array;
  /** 1 where it has been carried out. */
  done: Uint8Array;
}

/** So near to its end, as a share of the plane's width, a walk has arrived. */
export const NEAR_END = 0.01;

/** The gradient of the loss and the first step of the training at every point of a grid. */
export interface StepField extends Coordinates {
  gradientAlpha: Float32Array;
  gradientBeta: Float32Array;
  stepAlpha: Float32Array;
  stepBeta: Float32Array;
  done: Uint8Array;
}

/** The training many times over. */
export interface Ensemble {
  /** Steps done at each moment that was kept, from 0. */
  step: Float64Array;
  /** Coordinates [moments, paths] row-major; NaN after a path diverged, and for one not done. */
  alpha: Float32Array;
  beta: Float32Array;
}

export const pathsOf = ({ step, alpha }: Ensemble): number => alpha.length / step.length;

/**
 * What the step after each checkpoint is made of, in coordinates of the plane, and the derivatives of
 * the training loss along the axes at the checkpoint. NaN where there is no step.
 */
export const partColumns = [
  // −η∇L: where plain descent would go.
  "descentAlpha",
  "descentBeta",
  // From θ to where the gradient that is followed was taken.
  "ascentAlpha",
  "ascentBeta",
  // −η times the gradient that is followed.
  "followedAlpha",
  "followedBeta",
  // θ′ − θ.
  "updateAlpha",
  "updateBeta",
  // ∇L·δ, ∇L·η; δᵀHδ, δᵀHη, ηᵀHη.
  "slopeAlpha",
  "slopeBeta",
  "bendAlpha",
  "bendAcross",
  "bendBeta",
] as const;

export type PartColumn = (typeof partColumns)[number];

/** One row for each checkpoint of the path. */
export type StepParts = Record<PartColumn, Float32Array>;
