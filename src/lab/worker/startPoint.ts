import { train } from "../../nn/train";
import { pointOfPlane } from "../../plane/pointOfPlane";
import { totalSteps } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";
import type { Axes } from "../../results/results";
import { finalStatistics } from "../../results/trained";
import type { Source } from "../protocol";
import { freshSetUp } from "./freshSetUp";
import { type JobContext, throwIfAborted } from "./job";
import { pacedProgress } from "./pacedProgress";
import { planeAxes } from "./planeAxes";

type Context = Pick<JobContext<"train">, "workbench" | "signal" | "progress">;

/**
 * The weights that a training starts from on the landscape of another, which may start on a third: that
 * one is trained again, to its end, and its plane is found, once for all that start on it. Both are
 * functions of the recipe alone, so the point is the same wherever and whenever that is done, on one engine
 * to the last bit.
 *
 * @returns null for a training from freshly drawn weights.
 * @throws Error in words for the user where that plane does not exist.
 */
export async function startPoint(
  { recipe, file }: Source,
  context: Context,
): Promise<Float32Array | null> {
  const { start } = recipe.training;
  if (start === undefined) return null;
  const other: Recipe = { ...recipe, training: start.training, axes: start.axes, partners: [] };
  const source = { recipe: other, file };
  const axes = await context.workbench.landscape(source, () => landscapeOf(source, context));
  return pointOfPlane(axes, start.alpha, start.beta);
}

async function landscapeOf(source: Source, context: Context): Promise<Axes> {
  const { recipe } = source;
  const { workbench, signal, progress } = context;
  const theta = await startPoint(source, context);
  const setUp = await freshSetUp(source, workbench);
  const steps = totalSteps(recipe.training);
  const report = pacedProgress(progress);
  const trained = await train({
    ...setUp,
    theta: theta ?? setUp.theta,
    test: null,
    signal,
    onSteps: (step) => report(0, `the run that it starts from, step ${step} of ${steps}`),
  });
  throwIfAborted(signal);
  const objective = await workbench.objective(source, "evaluation", finalStatistics(trained));
  return planeAxes({ recipe, trained, partners: [] }, objective, context);
}
