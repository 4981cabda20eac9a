import { type TopEigenpairs, topEigenpairs } from "../../curvature/topEigenpairs";
import { nextTask } from "../../nn/nextTask";
import { ritzBounds } from "../../results/convergence";
import type { Spectrum } from "../../results/results";
import { checkpointCount } from "../../results/trained";
import { recipeMatrix } from "./curvatureJobs";
import { type Handler, throwIfAborted } from "./job";
import { pacedWork } from "./pacedWork";

/** Both ends of the spectrum of the recipe's matrix at the final θ, on the evaluation samples. */
export const spectrumJob: Handler<"spectrum"> = async (input, context) => {
  const { workbench, signal, progress, partial } = context;
  const { recipe, trained } = input;
  const { top, bottom, lanczosSteps } = recipe.curvature;
  const { operator, size, used } = await recipeMatrix(workbench, input);
  throwIfAborted(signal);
  const spectrumOf = (pairs: TopEigenpairs): Spectrum => ({
    eigenvalues: pairs.values,
    residuals: pairs.residuals,
    bounds: ritzBounds(pairs.values, pairs.residuals),
    checkpoint: checkpointCount(trained) - 1,
    steps: pairs.steps,
  });
  const paced = pacedWork();
  const pairs = await topEigenpairs(operator, size, {
    top,
    bottom,
    steps: lanczosSteps,
    seed: recipe.seed,
    signal,
    onPairs: (pairs) => paced(async () => partial({ spectrum: spectrumOf(await pairs()), used })),
    onStep(done, total) {
      progress(done / total, `Lanczos step ${done} of ${total}`);
      return nextTask();
    },
  });
  if (pairs.values.length === 0) throwIfAborted(signal);
  return { spectrum: spectrumOf(pairs), used };
};
