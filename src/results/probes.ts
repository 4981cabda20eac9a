import type { MeasureRecipe } from "../catalog/measures";
import type { Measured, Run } from "./results";

/** One measure along a training. */
export interface ProbeSeries extends Measured {
  measure: MeasureRecipe;
  /** Rows of the history. */
  checkpoints: Int32Array;
}

/**
 * The measures along a run's training, in the recipe's order; none before the first was taken, nor
 * those that a link had no room for.
 */
export function probeSeries({ recipe, trained }: Pick<Run, "recipe" | "trained">): ProbeSeries[] {
  const probes = trained?.probes;
  if (probes === undefined) return [];
  const { checkpoints, measured } = probes;
  return recipe.training.probes.measures
    .map((measure, rank) => ({ measure, checkpoints, ...measured[rank] }))
    .filter(({ values }) => values.length > 0);
}

export const isNumber = ({ shape }: Pick<Measured, "shape">): boolean => shape.length === 0;

/** What a vector gave at one of the points. */
export function vectorAt({ values, checkpoints }: ProbeSeries, point: number): Float64Array {
  const size = values.length / checkpoints.length;
  return values.subarray(point * size, (point + 1) * size);
}
