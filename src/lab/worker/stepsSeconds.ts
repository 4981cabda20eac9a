import { ascentDefinition } from "../../catalog/ascents";
import { phasesOf } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";
import type { Costs } from "./costs";

/** All steps of all phases; the cost of a step is known for a batch of the first phase. */
export function stepsSeconds({ training }: Recipe, { step, gradient, update }: Costs): number {
  const { batchSize: usual } = training;
  return phasesOf(training).reduce((sum, { from, to, optimizer, batchSize }) => {
    const { gradients } = ascentDefinition(optimizer.ascent);
    const ofBatch = batchSize === null || usual === null ? step : (step * batchSize) / usual;
    const each = batchSize === null && usual !== null ? gradient : ofBatch;
    return sum + (to - from) * (gradients * each + update);
  }, 0);
}
