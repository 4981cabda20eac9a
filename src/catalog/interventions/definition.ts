import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** What is done to the weights between two phases of a training. */
export interface InterventionDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** Between commas: "80 % of the weights pruned". */
  describe(settings: v.InferOutput<S>): string;
  /** Whether it needs hidden units that are read by the next layer alone (`ModelDefinition.plainUnits`). */
  needsUnits?: true;
  /** Whether weights keep their values during the phase. */
  holds?: true;
  /** A step of before whose weights it needs: a checkpoint is kept there. */
  needsStep?(settings: v.InferOutput<S>): number;
}

export const intervention = <S extends KindSchema>(definition: InterventionDefinition<S>) =>
  definition;
