import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** What bounds a gradient before the rule takes it. */
export interface ClipDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** Between commas: "gradients clipped at norm 1"; "" for none. */
  describe(settings: v.InferOutput<S>): string;
  /** Whether it may change a gradient at all. */
  clips: boolean;
}

export const clip = <S extends KindSchema>(definition: ClipDefinition<S>) => definition;
