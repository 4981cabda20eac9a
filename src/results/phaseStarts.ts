import { phasesOfCheckpoints } from "../recipe/phases";
import type { Run } from "./results";

/** Where a phase of a run begins, after its first. */
export interface PhaseStart {
  /** From 1, of the recipe's `training.phases`. */
  phase: number;
  /** Its first checkpoint, which has the step of the one before where the phase changes what was left. */
  checkpoint: number;
  step: number;
}

/** The phases that a run came to; none where its training is not the recipe's. */
export function phaseStarts({
  recipe,
  trained,
  weights,
}: Pick<Run, "recipe" | "trained" | "weights">): PhaseStart[] {
  if (trained === null || weights !== undefined || recipe.training.phases === undefined) return [];
  const { step } = trained.history;
  const phases = phasesOfCheckpoints(recipe.training, step);
  return Array.from(phases).flatMap((phase, checkpoint) => {
    const begins = checkpoint > 0 && phase !== phases[checkpoint - 1];
    return begins ? [{ phase, checkpoint, step: step[checkpoint] }] : [];
  });
}
