/** The numbers of a figure, as hosts and questions read them. */
import { entryAt } from "../app/hessian/trackEntry";
import { quantitiesOf } from "../results/quantities";
import type { Run } from "../results/results";
import type { EmbedState } from "./store";

type Numbers = ReturnType<typeof quantitiesOf>;

/** They are the same until something is written into the run. */
let latest: { run: Run; version: number; numbers: Numbers } | null = null;

/** Of the run that messages speak of; none before there is one. */
export function numbersOf({ run, version }: Pick<EmbedState, "run" | "version">): Numbers {
  if (run === null) return {};
  if (latest?.run !== run || latest.version !== version)
    latest = { run, version, numbers: quantitiesOf(run) };
  return latest.numbers;
}

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
