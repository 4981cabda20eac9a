import type { MeasureRecipe } from "../catalog/measures";
import type { Run } from "./results";

/** One measure along a training. */
export interface ProbeSeries {
  measure: MeasureRecipe;
  /** Rows of the history. */
  checkpoints: Int32Array;
  /** NaN for what cannot be measured there. */
  values: Float64Array;
  /** NaN for what has no error but rounding. */
  errors: Float64Array;
}

/** The measures along a run's training, in the recipe's order; none before the first was taken. */
export function probeSeries({ recipe, trained }: Pick<Run, "recipe" | "trained">): ProbeSeries[] {
  const probes = trained?.probes;
  if (probes === undefined) return [];
  const { checkpoints, values, errors } = probes;
  const { measures } = recipe.training.probes;
  const column = (all: Float64Array, rank: number) =>
    all.filter((_, index) => index % measures.length === rank);
  return measures.map((measure, rank) => ({
    measure,
    checkpoints,
    values: column(values, rank),
    errors: column(errors, rank),
  }));
}
