import { train } from "../../nn/train";
import { pointOfPlane } from "../../plane/pointOfPlane";
import { totalSteps } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";
import { finalStatistics } from "../../results/trained";
import type { Source } from "../protocol";
import { freshSetUp } from "./freshSetUp";
import { type JobContext, throwIfAborted } from "./job";
import { pacedProgress } from "./pacedProgress";
import { planeAxes } from "./planeAxes";

/**
 * The weights that a training starts from on the landscape of another: that one is trained again, to
 * its end, and its plane is found. Both are functions of the recipe alone, so the point is the same
 * wherever and whenever that is done, on one engine to the last bit.
 *
 * @returns null for a training from freshly drawn weights.
 * @throws Error in words for the user where that plane does not exist.
 */
export async function startPoint(
  { recipe, file }: Source,
  context: Pick<JobContext<"train">, "workbench" | "signal" | "progress">,
): Promise<Float32Array | null> {
  const { start } = recipe.training;
  if (start === undefined) return null;
  const { workbench, signal, progress } = context;
  const other: Recipe = { ...recipe, training: start.training, axes: start.axes, partners: [] };
  const source = { recipe: other, file };
  const steps = totalSteps(start.training);
  const report = pacedProgress(progress);
  const trained = await train({
    ...(await freshSetUp(source, workbench)),
    test: null,
    signal,
    onStep: (step) => report(0, `the run that it starts from, step ${step} of ${steps}`),
  });
  throwIfAborted(signal);
  const objective = await workbench.objective(source, "evaluation", finalStatistics(trained));
  const axes = await planeAxes({ recipe: other, trained, partners: [] }, objective, context);
  return pointOfPlane(axes, start.alpha, start.beta);
}
