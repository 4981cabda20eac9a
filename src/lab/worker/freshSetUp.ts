import { isFunction } from "../../catalog/models";
import { asGame, isGame } from "../../nn/function/game";
import { initializeInParts } from "../../nn/initialize";
import type { Objective, SampleObjective } from "../../nn/objective";
import type { Draws } from "../../nn/phaseStart";
import type { NetworkSpec } from "../../nn/spec";
import type { TrainOptions } from "../../nn/train";
import { stream } from "../../random/stream";
import type { Source } from "../protocol";
import type { TaskObjectives, Workbench } from "./workbench";

type FromRecipe = "objective" | "test" | "theta" | "training" | "seed" | "draws";

export interface TrainingSetUp extends Required<Pick<TrainOptions, FromRecipe>> {
  /** The loss of the last task; in a game its gradient is what training follows. */
  objective: SampleObjective;
  /** Of each task. */
  tasks: TaskObjectives[];
  spec: NetworkSpec;
}

/** What is random about phases and the whole of a training, under a seed. */
export const drawsOf = (spec: NetworkSpec, seed: number): Draws => ({
  initialWeights: (index) => initializeInParts(spec, seed, index),
  noise: (index) => stream(seed, "interventions", index),
  subspace: () => stream(seed, "subspace"),
});

/**
 * All that a training from freshly drawn weights needs of its recipe, on data and losses that the
 * workbench keeps.
 */
export async function freshSetUp(
  source: Source,
  workbench: Pick<Workbench, "dataset" | "objective" | "tasks">,
  seed = source.recipe.seed,
): Promise<TrainingSetUp> {
  const { model, training } = source.recipe;
  const { task, inputShape } = await workbench.dataset(source);
  const followed = <O extends Objective>(loss: O): O =>
    isFunction(model) && isGame(model) ? asGame(loss, model) : loss;
  const objective = followed(await workbench.objective(source, "train"));
  const test = await workbench.objective(source, "test");
  const tasks = (await workbench.tasks(source)).map((task) => ({
    ...task,
    objective: followed(task.objective),
  }));
  const spec = { model, inputShape, task };
  const draws = drawsOf(spec, seed);
  const theta = await initializeInParts(spec, seed);
  return { objective, test, tasks, theta, training, seed, draws, spec };
}
