import { assembleTrained, type Checkpoint } from "../../nn/checkpoint";
import { initialize } from "../../nn/initialize";
import { train } from "../../nn/train";
import { type Handler, usedBy } from "./job";

/** Partial results go out this often: often enough for a growing curve, seldom enough to be cheap. */
const PARTIAL_INTERVAL = 150;

export const trainJob: Handler<"train"> = async (input, context) => {
  const { workbench, signal, progress, partial } = context;
  const { recipe } = input;
  const { task, inputShape } = await workbench.dataset(input);
  const objective = await workbench.objective(input, "train");
  if (objective === null) throw new Error("There are no training samples.");
  const test = await workbench.objective(input, "test");
  const { steps } = recipe.training;
  const checkpoints: Checkpoint[] = [];
  let sent = performance.now();
  let reported = 0;

  const trained = await train({
    objective,
    test,
    theta: initialize({ model: recipe.model, inputShape, task }, recipe.seed),
    training: recipe.training,
    seed: recipe.seed,
    signal,
    onCheckpoint(checkpoint) {
      checkpoints.push(checkpoint);
      if (performance.now() - sent < PARTIAL_INTERVAL) return;
      sent = performance.now();
      const soFar = { moments: null, steps: checkpoint.step, stopped: "cancelled" } as const;
      partial({ trained: assembleTrained(objective.layout, checkpoints, soFar) });
    },
    onStep(step) {
      if (performance.now() - reported < 50) return;
      reported = performance.now();
      progress(step / steps, `step ${step} of ${steps}`);
    },
  });
  return { trained, used: usedBy(objective) };
};
