import { scheduleDefinition } from "../catalog/schedules";
import type { OptimizerRecipe } from "./schema";

/**
 * The learning rate of a step (0 is the first). It rises linearly, η·(step + 1)/warmup, for `warmup`
 * steps; after that the schedule decides.
 */
export function learningRateAt(recipe: OptimizerRecipe, step: number, steps: number): number {
  const { learningRate, schedule, warmup } = recipe;
  if (step < warmup) return (learningRate * (step + 1)) / warmup;
  const done = (step - warmup) / Math.max(1, steps - warmup);
  return learningRate * scheduleDefinition(schedule).factor(schedule, done);
}
