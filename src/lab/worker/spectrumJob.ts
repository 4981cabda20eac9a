import { hessianOperator } from "../../curvature/operator";
import { topEigenpairs } from "../../curvature/topEigenpairs";
import { nextTask } from "../../nn/nextTask";
import { checkpointCount, finalParameters, finalStatistics } from "../../results/trained";
import { type Handler, throwIfAborted, usedBy } from "./handlers";

/** Both ends of the Hessian's spectrum at the final θ, on the evaluation samples. */
export const spectrumJob: Handler<"spectrum"> = async (input, context) => {
  const { workbench, signal, progress } = context;
  const { recipe, trained } = input;
  const { top, bottom, lanczosSteps } = recipe.curvature;
  const objective = await workbench.objective(input, "evaluation", finalStatistics(trained));
  const theta = finalParameters(trained);
  throwIfAborted(signal);
  const pairs = await topEigenpairs(hessianOperator(objective, theta), theta.length, {
    top,
    bottom,
    steps: lanczosSteps,
    seed: recipe.seed,
    signal,
    onStep(done, total) {
      progress(done / total, `Lanczos step ${done} of ${total}`);
      return nextTask();
    },
  });
  if (pairs.values.length === 0) throwIfAborted(signal);
  const spectrum = {
    eigenvalues: pairs.values,
    residuals: pairs.residuals,
    checkpoint: checkpointCount(trained) - 1,
    steps: pairs.steps,
  };
  return { spectrum, used: usedBy(objective) };
};
