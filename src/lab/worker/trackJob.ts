import { preconditionerOf } from "../../curvature/operator";
import { trackCurvature } from "../../curvature/trackCurvature";
import { train } from "../../nn/train";
import { checkpointMarks, phasesAlong, phasesOf } from "../../recipe/phases";
import { parameterCount } from "../../results/parameters";
import type { Trained } from "../../results/results";
import { spacedCheckpoints } from "../../results/spacedCheckpoints";
import { checkpointCount, secondMomentAt } from "../../results/trained";
import type { JobInput } from "../protocol";
import { type Handler, type JobContext, throwIfAborted, usedBy } from "./job";
import { trainingSetUp } from "./trainingSetUp";

/**
 * Curvature of the training loss at checkpoints: of the loss that the optimizer descends there, so that
 * it can be held against the optimizer's edge of stability.
 */
export const trackJob: Handler<"track"> = async (input, context) => {
  const { workbench, signal, progress } = context;
  const { recipe, trained, settings, of } = input;
  const checkpoints = spacedCheckpoints(checkpointCount(trained), settings.points);
  const phases = phasesAlong(recipe.training, trained.history.step);
  const preconditionerAt =
    of === "preconditioned" ? await adamPreconditioners(input, checkpoints, context) : undefined;
  // Only now: for moments another training may have had losses of its own on the workbench.
  const objective = await workbench.objective(input, "train");
  const tasks = await workbench.tasks(input);
  const track = await trackCurvature({
    objective,
    objectiveAt: (checkpoint) => tasks[phases[checkpoint].task].objective,
    trained,
    checkpoints,
    seed: recipe.seed,
    traceProducts: settings.trace,
    traceEstimator: settings.traceBy,
    preconditionerAt,
    signal,
    onStep: (done, total) =>
      progress(done / total, `curvature along the run, checkpoint ${done} of ${total}`),
  });
  return { track, used: usedBy(objective) };
};

/**
 * Adam's preconditioner at checkpoints: from the moments that the training kept. Before the first step
 * there is none, nor after a training diverged, and the values are NaN.
 */
async function adamPreconditioners(
  input: JobInput<"track">,
  checkpoints: Int32Array,
  context: JobContext<"track">,
) {
  const { recipe, trained } = input;
  const { step } = trained.history;
  const phases = phasesAlong(recipe.training, step);
  const missing = missingMoments(input, checkpoints);
  const again = missing.length === 0 ? null : await trainAgain(input, missing, context);
  const momentAt = (checkpoint: number): Float32Array | null => {
    const isThere = again?.history.step[checkpoint] === step[checkpoint];
    return (
      secondMomentAt(trained, checkpoint) ??
      (again && isThere ? secondMomentAt(again, checkpoint) : null)
    );
  };
  return (checkpoint: number): Float32Array => {
    const { optimizer, remembersFrom } = phases[checkpoint];
    const steps = step[checkpoint] - remembersFrom;
    const moment = steps > 0 ? momentAt(checkpoint) : null;
    if (moment === null) return new Float32Array(parameterCount(trained.layout)).fill(Number.NaN);
    return preconditionerOf(optimizer.rule, moment, steps);
  };
}

/** Steps whose moments the run does not have, and the same training would come to again. */
function missingMoments({ recipe, trained }: JobInput<"track">, checkpoints: Int32Array): number[] {
  const marks = checkpointMarks(recipe.training);
  const phases = phasesOf(recipe.training);
  return Array.from(checkpoints).flatMap((checkpoint) => {
    const step = trained.history.step[checkpoint];
    const mark = marks[checkpoint];
    const comes = mark?.step === step && "beta2" in phases[mark.phase].optimizer.rule;
    return comes && step > 0 && secondMomentAt(trained, checkpoint) === null ? [step] : [];
  });
}

/** The same training once more, for runs that were saved without moments or had no room for them. */
async function trainAgain(
  input: JobInput<"track">,
  steps: readonly number[],
  context: JobContext<"track">,
): Promise<Trained> {
  const { signal, progress } = context;
  const { trained } = input;
  const again = await train({
    ...(await trainingSetUp(input, context)),
    test: null,
    signal,
    keepsMoment: (step) => steps.includes(step),
    onSteps: (step) =>
      progress(step / trained.steps, `Adam's moments once more, step ${step} of ${trained.steps}`),
  });
  throwIfAborted(signal);
  return again;
}
