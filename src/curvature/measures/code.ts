import type { Objective } from "../../nn/objective";
import type { ProbePoint } from "../../nn/probe";
import type { OptimizerRecipe } from "../../recipe/schema";

export interface ProbeContext {
  /** The loss that is descended. */
  objective: Objective;
  optimizer: OptimizerRecipe;
  seed: number;
  signal?: AbortSignal;
}

/** A number and its error; NaN for what cannot be measured there, or has no error. */
export interface Probed {
  value: number;
  error: number;
}

export const unknown: Probed = { value: Number.NaN, error: Number.NaN };

export const exactly = (value: number): Probed => ({ value, error: Number.NaN });

export type MeasureCode<S> = (
  settings: S,
  context: ProbeContext,
) => (point: ProbePoint) => Promise<Probed>;
