import type { SampleObjective } from "../../nn/objective";
import type { ProbePoint } from "../../nn/probe";
import type { OptimizerRecipe } from "../../recipe/schema";
import type { Measured } from "../../results/results";

export interface ProbeContext {
  /** The loss that is descended. */
  objective: SampleObjective;
  /** That on test samples; null without any. */
  test: SampleObjective | null;
  optimizer: OptimizerRecipe;
  seed: number;
  signal?: AbortSignal;
}

/** A number, with its error if it has one. */
export const number = (value: number, error = Number.NaN): Measured => ({
  shape: [],
  values: Float64Array.of(value),
  errors: Float64Array.of(error),
});

/** Numbers without errors, row by row. */
export const grid = (values: ArrayLike<number>, shape: number[]): Measured => ({
  shape,
  values: Float64Array.from(values),
  errors: new Float64Array(values.length).fill(Number.NaN),
});

/** A vector or series without errors. */
export const vector = (values: ArrayLike<number>): Measured => grid(values, [values.length]);

/** A number that cannot be measured there. */
export const unknown = number(Number.NaN);

export type MeasureCode<S> = (
  settings: S,
  context: ProbeContext,
) => (point: ProbePoint) => Promise<Measured>;
