import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** What moves the inputs of a batch before the step's gradient is taken. */
export interface AttackDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** Between commas: "FGSM ε 0.1 on inputs"; "" for none. */
  describe(settings: v.InferOutput<S>): string;
  /** How many gradients with respect to the inputs it takes. */
  gradients(settings: v.InferOutput<S>): number;
  /** Whether it begins at a point that is drawn in each step. */
  draws?: true;
}

export const attack = <S extends KindSchema>(definition: AttackDefinition<S>) => definition;
