import { type MeasureRecipe, measureDefinition } from "../catalog/measures";
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

/** What a measure gave at one of the points. */
export function valuesAt(
  { values, checkpoints }: Pick<ProbeSeries, "values" | "checkpoints">,
  point: number,
): Float64Array {
  const size = values.length / checkpoints.length;
  return values.subarray(point * size, (point + 1) * size);
}

/** What each of the values is of that a measure gives at one point. */
export interface ProbePlaces {
  names: string[];
  /** One for each name: places along a series, else counts from 0. */
  at(index: number): number[];
}

export function placesOf({ measure, shape: sides }: ProbeSeries): ProbePlaces {
  const { shape } = measureDefinition(measure);
  switch (shape.kind) {
    case "number":
      return { names: [], at: () => [] };
    case "vector":
      return { names: [shape.each], at: (index) => [index] };
    case "series": {
      const places = shape.at(measure);
      return { names: [shape.over], at: (index) => [places[index]] };
    }
    case "grid": {
      const [row, column] = shape.each;
      return {
        names: [row, row === column ? `other ${column}` : column],
        at: (index) => [Math.floor(index / sides[1]), index % sides[1]],
      };
    }
  }
}
