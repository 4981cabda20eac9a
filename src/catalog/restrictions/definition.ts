import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** What part of a Hessian is looked at. */
export interface RestrictionDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** After what is restricted: " of class 3"; "" where nothing is. */
  describe(settings: v.InferOutput<S>): string;
  /** What there is less of. */
  restricts: "nothing" | "samples" | "parameters";
  needsClasses: boolean;
}

export const restriction = <S extends KindSchema>(definition: RestrictionDefinition<S>) =>
  definition;
