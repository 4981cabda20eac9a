import { buildAxes } from "../../landscape/buildAxes";
import type { Objective } from "../../nn/objective";
import { reportOf, weightsAt } from "../../results/partners";
import type { Axes } from "../../results/results";
import { finalParameters } from "../../results/trained";
import type { JobInput } from "../protocol";
import { axisEigenpairs } from "./axisEigenpairs";
import type { JobContext } from "./job";

/**
 * The axes that a recipe asks for, through the end of its training.
 *
 * @param objective that gradients and eigenvectors are of.
 */
export function planeAxes(
  { recipe, trained, partners }: Pick<JobInput<"axes">, "recipe" | "trained" | "partners">,
  objective: Objective,
  { signal, progress }: Pick<JobContext<"axes">, "signal" | "progress">,
): Promise<Axes> {
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
