import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** How the learning rate goes after warm-up. */
export interface ScheduleDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** After "η 0.05": " falling linearly to 0"; "" where it stays. */
  describe(settings: v.InferOutput<S>): string;
  /**
   * The share of the learning rate.
   *
   * @param done the share of the steps after warm-up that are done, 0 to 1.
   */
  factor(settings: v.InferOutput<S>, done: number): number;
}

export const schedule = <S extends KindSchema>(definition: ScheduleDefinition<S>) => definition;
