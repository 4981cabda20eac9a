import type { Run } from "../../results/results";
import { hasWeights } from "../../results/trained";
import { sameExperiment } from "../recipe/recipeDifferences";
import type { AppState } from "../store/store";
import { pendingStage } from "./pendingStage";

/**
 * Why nothing more can be measured or trained beside the run on the stage now, in plain words; null when
 * it can.
 *
 * @param unsampled says what to do where its surface is not whole.
 */
export function obstacleToMore(
  { run, recipe, job, slicing }: AppState,
  unsampled: (run: Run) => string,
): string | null {
  if (job !== null) return "Wait for the run to end.";
  if (!hasWeights(run.trained)) return "Train first: this landscape came without its weights.";
  if (slicing !== null) return "Leave the slice first.";
  const pending = pendingStage(recipe, run);
  if (pending !== "train" && pending !== "surface") return null;
  if (!sameExperiment(recipe, run.recipe)) return "The recipe has changed: run it first.";
  return unsampled(run);
}
