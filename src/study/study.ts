import type { RecipeInput } from "../recipe/schema";
import type { Criterion } from "./criterion";
import type { MeasureInput } from "./measure";
import type { RecipePatch } from "./patch";

/** A way in which the runs of a study differ: the base recipe with these fields replaced. */
export interface Variation {
  /** As it stands on charts and in sentences: "SAM, ρ 0.1". */
  label: string;
  change: RecipePatch;
}

/** An experiment with variations, run once with each of its seeds. */
export interface Study {
  id: string;
  base: RecipeInput;
  /** Hash of the file that the base's data are read from; absent where runs make their data. */
  data?: string;
  variations: Readonly<Record<string, Variation>>;
  /** Runs of each variation, with seeds 1, 2, 3 and so on. */
  seeds: number;
  measures: Readonly<Record<string, MeasureInput>>;
  criterion: Criterion | null;
}
