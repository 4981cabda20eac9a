import { positionAt, valueBetween } from "../../results/positionAt";
import type { Run } from "../../results/results";
import { gradientTime, runTime } from "../../results/runTime";
import type { Links } from "../store/comparedSlice";

/**
 * Where time stands in a run beside the one on the stage: at the same step, or after as many gradients,
 * as far as it has that; without a common count, at the same share of the run.
 *
 * @param checkpoint position in the run on the stage.
 */
export function paneCheckpoint(
  run: Run,
  staged: Run,
  checkpoint: number,
  { time, clock }: Pick<Links, "time" | "clock">,
): number {
  const timeOf = clock === "gradient" ? gradientTime : runTime;
  const [own, theirs] = [timeOf(run), timeOf(staged)];
  const last = Math.max(0, own.values.length - 1);
  if (!time || theirs.values.length === 0) return last;
  if (own.unit === theirs.unit)
    return positionAt(own.values, valueBetween(theirs.values, checkpoint));
  // Steps are no checkpoints.
  return (checkpoint / Math.max(1, theirs.values.length - 1)) * last;
}
