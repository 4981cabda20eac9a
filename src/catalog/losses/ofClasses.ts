import * as v from "valibot";
import { kindOf } from "../kind";
import { type LossKind, type LossRecipe, losses, lossSchema } from ".";

/** Every loss that classes can be trained under, with its default settings. */
export const lossesOfClasses: readonly LossRecipe[] = losses
  .filter(({ targets }) => targets !== "nothing")
  .map((definition) => v.parse(lossSchema, { kind: kindOf(definition) as LossKind }));
