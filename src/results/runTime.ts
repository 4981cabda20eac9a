import { grouped } from "../language/spoken";
import { t } from "../language/t";
import { gradientsPerStep } from "../recipe/optimizerSchema";
import { phasesOf } from "../recipe/phases";
import { valueBetween } from "./positionAt";
import type { Run } from "./results";

/** What counts a run's checkpoints, and the count at each of them. */
export interface RunTime {
  /**
   * Optimizer steps, or the gradients that they took; or plain numbers from 1, where files do not tell
   * at which step they were kept.
   */
  unit: "step" | "gradient" | "checkpoint";
  values: ArrayLike<number>;
}

export function runTime({
  trained,
  trajectory,
  weights,
}: Pick<Run, "trained" | "trajectory" | "weights">): RunTime {
  if (trained !== null && weights === undefined) {
    return { unit: "step", values: trained.history.step };
  }
  const length = trained?.history.step.length ?? trajectory?.alpha.length ?? 0;
  return { unit: "checkpoint", values: Array.from({ length }, (_, index) => index + 1) };
}

/**
 * The gradients of a batch that a run had taken at each checkpoint: SAM takes two a step. A run without
 * steps has none, and its checkpoints are counted.
 */
export function gradientTime(
  run: Pick<Run, "trained" | "trajectory" | "weights" | "recipe">,
): RunTime {
  const time = runTime(run);
  if (time.unit !== "step") return time;
  const phases = phasesOf(run.recipe.training);
  const taken = (step: number) =>
    phases.reduce((sum, { from, to, optimizer }) => {
      const steps = Math.max(0, Math.min(step, to) - from);
      return sum + steps * gradientsPerStep(optimizer);
    }, 0);
  return { unit: "gradient", values: Array.from(time.values, taken) };
}

/** "step 120", "checkpoint 3"; between two checkpoints, "step 123". */
export function momentWords({ unit, values }: RunTime, checkpoint: number): string {
  if (values.length === 0) return "";
  const between = valueBetween(values, checkpoint);
  return unit !== "checkpoint"
    ? t`${unit} ${grouped(Math.round(between))}`
    : t`checkpoint ${grouped(Number(between.toFixed(1)))}`;
}
