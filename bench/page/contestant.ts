import type { Problem } from "../problem";

/** A way of computing one problem's numbers. */
export interface Contestant {
  problem: Problem;
  /** Losses at points of a plane; `coefficients` is [points, 2] flattened. */
  losses(plane: Float32Array, coefficients: Float32Array): Promise<Float32Array>;
  /** Starts at the problem's θ. */
  descent(learningRate: number): Descent;
}

export interface Descent {
  /** A step on each batch; gives the loss on it before. */
  steps(batches: Int32Array[]): Promise<ArrayLike<number>>;
  /** At the present θ. */
  gradient(): Promise<Float32Array>;
  hessianVector(vector: Float32Array): Promise<Float32Array>;
}
