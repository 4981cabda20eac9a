import { ascentDefinition } from "../../catalog/ascents";
import { gradientsPerStep } from "../../recipe/optimizerSchema";
import { type Phased, phasesOf } from "../../recipe/phases";
import type { Costs } from "./costs";

/**
 * All steps of all phases.
 *
 * @param usual the batch that the cost of a step is known for.
 */
export function stepsSeconds(
  training: Phased,
  { step, gradient, update, draw }: Pick<Costs, "step" | "gradient" | "update" | "draw">,
  usual = training.batchSize,
): number {
  return phasesOf(training).reduce((sum, { from, to, optimizer, batchSize }) => {
    const drawn = ascentDefinition(optimizer.ascent).draws ? draw : 0;
    const ofBatch = batchSize === null || usual === null ? step : (step * batchSize) / usual;
    const each = batchSize === null && usual !== null ? gradient : ofBatch;
    return sum + (to - from) * (gradientsPerStep(optimizer) * each + drawn + update);
  }, 0);
}
