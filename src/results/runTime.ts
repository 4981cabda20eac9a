import { valueBetween } from "./positionAt";
import type { Run } from "./results";

/** What counts a run's checkpoints, and the count at each of them. */
export interface RunTime {
  /** Optimizer steps; or plain numbers from 1, where files do not tell at which step they were kept. */
  unit: "step" | "checkpoint";
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

/** "step 120", "checkpoint 3"; between two checkpoints, "step 123". */
export function momentWords({ unit, values }: RunTime, checkpoint: number): string {
  if (values.length === 0) return "";
  const between = valueBetween(values, checkpoint);
  return unit === "step"
    ? `step ${Math.round(between).toLocaleString("en")}`
    : `checkpoint ${Number(between.toFixed(1)).toLocaleString("en")}`;
}
