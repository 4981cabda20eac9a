import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** A loss of one sample, of which training and every surface take the mean over samples. */
export interface LossDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** In a sentence: "cross-entropy", "focal loss, γ 2". */
  name(settings: v.InferOutput<S>): string;
  /** "nats", or "" where it has no name. */
  unit: string;
  /** What it compares the outputs with. */
  targets: "classes" | "classes or numbers" | "nothing";
}

export const loss = <S extends KindSchema>(definition: LossDefinition<S>) => definition;
