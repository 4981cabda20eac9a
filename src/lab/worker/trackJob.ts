import { preconditionerOf } from "../../curvature/operator";
import { spacedCheckpoints, trackCurvature } from "../../curvature/trackCurvature";
import { initialize } from "../../nn/initialize";
import type { Objective } from "../../nn/objective";
import { train } from "../../nn/train";
import { checkpointCount } from "../../results/trained";
import type { JobInput } from "../protocol";
import { type Handler, type JobContext, throwIfAborted, usedBy } from "./job";

/**
 * Curvature of the training loss at checkpoints: of the loss that the optimizer descends, so that it
 * can be held against the optimizer's edge of stability.
 */
export const trackJob: Handler<"track"> = async (input, context) => {
  const { workbench, signal, progress } = context;
  const { recipe, trained, settings, of } = input;
  const objective = await workbench.objective(input, "train");
  if (objective === null) throw new Error("There are no training samples.");
  const checkpoints = spacedCheckpoints(checkpointCount(trained), settings.points);
  const track = await trackCurvature({
    objective,
    trained,
    checkpoints,
    seed: recipe.seed,
    traceProducts: settings.trace,
    traceEstimator: settings.traceBy,
    preconditionerAt:
      of === "preconditioned"
        ? await adamPreconditioners(objective, input, checkpoints, context)
        : undefined,
    signal,
    onStep: (done, total) =>
      progress(done / total, `curvature along the run, checkpoint ${done} of ${total}`),
  });
  return { track, used: usedBy(objective) };
};

/**
 * Adam's preconditioner at checkpoints. A run keeps the moments of its end only, so the same training
 * is run once more; at the start, before any step, there is none and the values are NaN.
 */
async function adamPreconditioners(
  objective: Objective,
  { recipe, trained, ...source }: JobInput<"track">,
  checkpoints: Int32Array,
  { workbench, signal, progress }: JobContext<"track">,
) {
  const { task, inputShape } = await workbench.dataset({ recipe, ...source });
  const stepOf = (checkpoint: number) => trained.history.step[checkpoint];
  const wanted = new Set(Array.from(checkpoints, stepOf));
  const second = new Map<number, Float32Array>();
  const { rule } = recipe.training.optimizer;
  await train({
    objective,
    test: null,
    theta: initialize({ model: recipe.model, inputShape, task }, recipe.seed),
    training: recipe.training,
    seed: recipe.seed,
    signal,
    onCheckpoint({ step }, moments) {
      if (moments !== null && wanted.has(step)) second.set(step, moments.second.slice());
    },
    onStep: (step) =>
      progress(step / trained.steps, `Adam's moments once more, step ${step} of ${trained.steps}`),
  });
  throwIfAborted(signal);
  return (checkpoint: number): Float32Array => {
    const step = stepOf(checkpoint);
    const moment = second.get(step);
    if (moment === undefined) return new Float32Array(objective.parameterCount).fill(Number.NaN);
    return preconditionerOf(rule, moment, step);
  };
}
