import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** Other samples made of the recipe's own, with inputs and targets of the same shape. */
export interface TaskDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** Between commas: "classes 0 to 4". */
  describe(settings: v.InferOutput<S>): string;
  needsClasses: boolean;
  /** Images, or inputs of two numbers. */
  needsPlane: boolean;
  /** The settings that do not go together, in words; null where they do. */
  problem?(settings: v.InferOutput<S>): string | null;
}

export const task = <S extends KindSchema>(definition: TaskDefinition<S>) => definition;
