import { takeMeasures } from "../../curvature/measures";
import { WordedError, worded } from "../../language/worded";
import { assembleTrained, type Checkpoint } from "../../nn/checkpoint";
import type { Probe } from "../../nn/probe";
import { train } from "../../nn/train";
import { checkpointMarks, lastPhase, phasesOf, totalSteps } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";
import { stabilityMatrix } from "../../recipe/stabilityEdge";
import { spacedCheckpoints } from "../../results/spacedCheckpoints";
import type { TrainingState } from "../../results/trainingState";
import { checkpointsKept } from "../estimate";
import { freshSetUp } from "./freshSetUp";
import { type Handler, usedBy } from "./job";
import { pacedProgress } from "./pacedProgress";
import { trainingSetUp } from "./trainingSetUp";
import type { TaskObjectives } from "./workbench";

/** Partial results go out this often: often enough for a growing curve, seldom enough to be cheap. */
const PARTIAL_INTERVAL = 150;
/** So often at least goes out the state to go on from, in milliseconds: what a lost worker costs. */
const STATE_INTERVAL = 1000;
/** Copying them may take this share of the time. */
const COPYING_SHARE = 0.03;

export const trainJob: Handler<"train"> = async (input, context) => {
  const { workbench, signal, progress, partial } = context;
  const { recipe, brokenOff } = input;
  // What was broken off has its weights, wherever they came from.
  const setUp = await (brokenOff === null
    ? trainingSetUp(input, context)
    : freshSetUp(input, workbench));
  const { objective } = setUp;
  requireRoomForPath(checkpointsKept(recipe), objective.parameterCount);
  const steps = totalSteps(recipe.training);
  const report = pacedProgress(progress);
  const used = usedBy(objective);
  let fresh: Checkpoint[] = [];
  let sent = performance.now();
  let pause = PARTIAL_INTERVAL;
  let stateNow = (): TrainingState | null => brokenOff?.state ?? null;

  const send = (state: TrainingState, since: number): void => {
    const soFar = { moments: null, steps: state.step, stopped: "cancelled" } as const;
    partial({ trained: assembleTrained(objective.layout, fresh, soFar), state, used });
    fresh = [];
    sent = performance.now();
    pause = Math.max(PARTIAL_INTERVAL, (sent - since) / COPYING_SHARE);
  };

  const trained = await train({
    ...setUp,
    brokenOff,
    probe: probeOf(recipe, setUp.tasks, signal),
    keepsMoment: momentsKept(recipe, objective.parameterCount),
    signal,
    onCheckpoint: (checkpoint) => fresh.push(checkpoint),
    onSteps(step, _, copyState) {
      stateNow = copyState;
      report(step / steps, `step ${step} of ${steps}`);
      const now = performance.now();
      const wait = fresh.length > 0 ? pause : Math.max(pause, STATE_INTERVAL);
      if (now - sent >= wait) send(copyState(), now);
    },
  }).catch((error) => {
    // What was done until it failed stays, whenever something was told last.
    const reached = stateNow();
    if (reached !== null && !signal.aborted) send(reached, performance.now());
    throw error;
  });
  return { trained, state: trained.stopped === "cancelled" ? stateNow() : null, used };
};

/** The measures that a recipe takes along its training, at checkpoints evenly spaced; of one, the last. */
export function probeOf(
  { training, seed }: Recipe,
  tasks: readonly TaskObjectives[],
  signal: AbortSignal,
): Probe | undefined {
  const { points, measures } = training.probes;
  if (measures.length === 0) return undefined;
  const marks = Array.from(spacedCheckpoints(checkpointMarks(training).length, points));
  const takes = phasesOf(training).map(({ optimizer, task }) =>
    takeMeasures(measures, { ...tasks[task], optimizer, seed, signal }),
  );
  return { marks, take: (point) => takes[point.phase](point) };
}

/** Adam's second moments at every checkpoint may take so many bytes. */
const MOST_MOMENTS = 2 ** 26;

/**
 * Whether Adam's second moment is kept after so many steps, so that curvature along the run needs no
 * second training: at all checkpoints where that is little, else where the recipe asks for curvature.
 */
export function momentsKept(recipe: Recipe, parameters: number): (step: number) => boolean {
  const { training, curvature } = recipe;
  const kept = checkpointsKept(recipe);
  const bytes = 4 * parameters;
  if (stabilityMatrix(lastPhase(training).optimizer) !== "preconditioned") return () => false;
  if (kept * bytes <= MOST_MOMENTS) return () => true;
  const tracked = curvature.track === null ? 0 : Math.min(curvature.track.points, kept);
  if ((kept + tracked) * bytes > MOST_PATH) return () => false;
  const marks = checkpointMarks(training);
  const steps = new Set(Array.from(spacedCheckpoints(kept, tracked), (row) => marks[row].step));
  return (step) => steps.has(step);
}

/** Bytes of the weights of all checkpoints: threads pass no larger array on. */
const MOST_PATH = 2 ** 31;

/** @throws Error in words for the user when the path of a training would be too large to keep. */
export function requireRoomForPath(checkpoints: number, parameters: number): void {
  const bytes = 4 * checkpoints * parameters;
  if (bytes <= MOST_PATH) return;
  const most = Math.floor(MOST_PATH / 4 / parameters) - 1;
  throw new WordedError(
    worded`The path of this training would take ${(bytes / 2 ** 30).toFixed(1)} GB, and there is room for 2 GB. Keep at most ${most} checkpoints, or choose a smaller network than one of ${parameters.toLocaleString("en")} parameters.`,
  );
}
