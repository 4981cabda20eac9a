import type { StartRecipe, TrainingRecipe } from "./schema";

/** The places that a training starts from, of which each lies on the landscape of the training after it. */
export function startsOf({ start }: TrainingRecipe): StartRecipe[] {
  return start === undefined ? [] : [start, ...startsOf(start.training)];
}
