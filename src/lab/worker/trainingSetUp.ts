import type { Source } from "../protocol";
import { freshSetUp, type TrainingSetUp } from "./freshSetUp";
import type { JobContext } from "./job";
import { startPoint } from "./startPoint";

type Context = Pick<JobContext<"train">, "workbench" | "signal" | "progress">;

/** All that the training of a recipe needs of it; what it starts from is trained first. */
export async function trainingSetUp(
  source: Source,
  context: Context,
  seed = source.recipe.seed,
): Promise<TrainingSetUp> {
  // First, since its losses take the place of others on the workbench.
  const theta = await startPoint(source, context);
  const setUp = await freshSetUp(source, context.workbench, seed);
  return theta === null ? setUp : { ...setUp, theta };
}
