import type { Run } from "../../results/results";
import { entryAt } from "../hessian/trackEntry";

/** What is known of a moment of the training, in checkpoints; null where it is not. */
export function numbersAt(
  run: Run | null,
  time: number,
): { loss: number | null; sharpness: number | null } {
  const at = Math.round(time);
  const track = run?.curvature.track ?? null;
  const measured = track !== null && track.checkpoints.length > 0;
  return {
    loss: finite(run?.trained?.history.trainLoss[at] ?? run?.trajectory?.loss[at]),
    sharpness: measured
      ? finite(track.sharpness[Math.round(entryAt(track.checkpoints, time))])
      : null,
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;
