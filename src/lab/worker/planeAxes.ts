import { buildAxes } from "../../landscape/buildAxes";
import { reportOf, weightsAt } from "../../results/partners";
import type { Axes } from "../../results/results";
import { finalParameters, finalStatistics } from "../../results/trained";
import type { JobInput } from "../protocol";
import { axisEigenpairs } from "./axisEigenpairs";
import type { JobContext } from "./job";

/** The axes that a recipe asks for, through the end of its training. */
export async function planeAxes(
  input: JobInput<"axes">,
  { workbench, signal, progress }: Pick<JobContext<"axes">, "workbench" | "signal" | "progress">,
): Promise<Axes> {
  const { recipe, trained, partners } = input;
  const objective = await workbench.objective(input, "evaluation", finalStatistics(trained));
  return buildAxes({
    recipe: recipe.axes,
    trained,
    objective,
    seed: recipe.seed,
    eigenvector: axisEigenpairs({
      objective,
      theta: finalParameters(trained),
      seed: recipe.seed,
      axes: [recipe.axes.first, recipe.axes.second],
      lanczosSteps: recipe.curvature.lanczosSteps,
      signal,
      onProgress: progress,
    }),
    partnerWeights({ index, place }) {
      const report = reportOf(partners, recipe.partners[index]);
      return report === undefined ? new Float32Array() : weightsAt(report, place);
    },
    signal,
  });
}
