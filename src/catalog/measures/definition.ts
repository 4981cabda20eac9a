import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/**
 * What a measure gives at one point, by which it is saved, linked, told, drawn and tabled: a number; a
 * vector with one for each of something ("sample"), of which the highest tell most unless it says so; a series, with one at each of the places `at` along
 * `over`; a grid, with one for each of one thing and each of another, row by row.
 */
export type Shape<S = unknown> =
  | { kind: "number" }
  | { kind: "vector"; each: string; telling?: "lowest" }
  | { kind: "series"; over: string; at(settings: S): readonly number[] }
  | { kind: "grid"; each: readonly [row: string, column: string] };

export const number: Shape = { kind: "number" };

/** What is taken along a training, of the loss that it descends unless it says so. */
export interface MeasureDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** In a legend: "λ max". */
  name(settings: v.InferOutput<S>): string;
  /** As a caption says it, with how it was measured. */
  describe(settings: v.InferOutput<S>): string;
  shape: Shape<v.InferOutput<S>>;
  /** Whether it takes gradients of single samples, which batch normalization leaves undefined. */
  singleGradients?: true;
  /** Whether it is of classes, which a regression has not and a function does not know. */
  needsClasses?: true;
  /** Whether it takes derivatives in float64, which functions have and networks do not. */
  needsFunction?: true;
  /** Whether it moves inputs, which a function's cannot be. */
  needsNetwork?: true;
  /** Whether its words say which samples it is of; all others are of the training's. */
  namesSamples?: true;
  /** What its error is; absent for what has none but rounding. */
  error?: "residual" | "95 % interval";
  /** Gradients' worth of work at each point, for the estimate. */
  gradients(settings: v.InferOutput<S>): number;
  /** Whether it spans decades, as positive numbers may. */
  log: boolean;
}

export const measure = <S extends KindSchema>(definition: MeasureDefinition<S>) => definition;
