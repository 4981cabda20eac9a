import type { Objective } from "../nn/objective";
import { tileBudget, timedTiles } from "./timedTiles";

export interface PathInPlane {
  /** [T, P] flattened. */
  checkpoints: Float32Array;
  origin: Float32Array;
  /** [1 or 2, P] flattened. */
  directions: Float32Array;
  /** Coordinates of each checkpoint, as `projectTrajectory` gives them. */
  alpha: Float32Array;
  beta: Float32Array;
}

/**
 * The true loss L(θ_t) of each checkpoint, and the loss where the plane comes closest to it.
 *
 * @param onProgress receives the fraction done.
 * @throws the signal's reason when it is aborted: half a path is of no use.
 */
export async function trajectoryLosses(
  objective: Objective,
  { checkpoints, origin, directions, alpha, beta }: PathInPlane,
  signal: AbortSignal,
  onProgress: (fraction: number) => void = () => {},
): Promise<{ loss: Float32Array; planeLoss: Float32Array }> {
  const parameters = origin.length;
  const dimensions = directions.length / parameters;
  const steps = alpha.length;
  const loss = new Float32Array(steps);
  const planeLoss = new Float32Array(steps);
  const accuracy = new Float32Array(steps);
  const coefficients = new Float32Array(steps * dimensions);
  for (let t = 0; t < steps; t++) {
    coefficients[t * dimensions] = alpha[t];
    if (dimensions > 1) coefficients[t * dimensions + 1] = beta[t];
  }

  for await (const { start, end } of timedTiles(steps, tileBudget(objective.backend), signal)) {
    for (let t = start; t < end; t++) {
      const theta = checkpoints.slice(t * parameters, (t + 1) * parameters);
      loss[t] = (await objective.evaluate(theta)).loss;
    }
    await objective.evaluateMany(
      origin,
      directions,
      coefficients.subarray(start * dimensions, end * dimensions),
      planeLoss.subarray(start, end),
      accuracy.subarray(start, end),
    );
    onProgress(end / steps);
  }
  signal.throwIfAborted();
  return { loss, planeLoss };
}
