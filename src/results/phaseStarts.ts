import { phasesAlong } from "../recipe/phases";
import type { Run } from "./results";

/** Where a phase of a run begins, after its first. */
export interface PhaseStart {
  /** From 1, of the recipe's `training.phases`. */
  phase: number;
  /** That of the weights which it begins with: those of before, or what it made of them. */
  checkpoint: number;
  step: number;
}

type Trained = Pick<Run, "recipe" | "trained" | "weights">;

/** The phases that a run came to; none where its training is not the recipe's. */
export function phaseStarts({ recipe, trained, weights }: Trained): PhaseStart[] {
  if (trained === null || weights !== undefined || recipe.training.phases === undefined) return [];
  const { step } = trained.history;
  const phases = phasesAlong(recipe.training, step);
  return phases.flatMap(({ index: phase, from }, row) => {
    if (row === 0 || phase === phases[row - 1].index) return [];
    // One that leaves data and weights as they were has no checkpoint of its own there.
    const checkpoint = step[row] > from ? row - 1 : row;
    return [{ phase, checkpoint, step: step[checkpoint] }];
  });
}

/** Steps of the run at which phases begin. */
export const phaseSteps = (run: Trained): number[] => phaseStarts(run).map(({ step }) => step);

/** A place of the path that has a name. */
export interface PathMark {
  text: string;
  checkpoint: number;
  alpha: number;
  beta: number;
}

/** Where on the path phases begin. */
export function phaseMarks(run: Trained & Pick<Run, "trajectory">): PathMark[] {
  const { trajectory } = run;
  if (trajectory === null) return [];
  const { alpha, beta } = trajectory;
  return phaseStarts(run)
    .filter(({ checkpoint }) => checkpoint < alpha.length)
    .map(({ phase, checkpoint }) => ({
      text: `phase ${phase + 1}`,
      checkpoint,
      alpha: alpha[checkpoint],
      beta: beta[checkpoint],
    }));
}
