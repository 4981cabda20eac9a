import type { Problem } from "../problem";

/** A way of computing one problem's numbers. */
export interface Contestant {
  problem: Problem;
  /** Losses at points of a plane; `coefficients` is [points, 2] flattened. */
  losses(plane: Float32Array, coefficients: Float32Array): Promise<Float32Array>;
  /** Starts at the problem's θ; every step gives the loss on its batch before it. */
  descent(learningRate: number): Descent;
}

export interface Descent {
  step(batch: Int32Array): Promise<number>;
  /** At the present θ. */
  gradient(): Promise<Float32Array>;
  hessianVector(vector: Float32Array): Promise<Float32Array>;
}
