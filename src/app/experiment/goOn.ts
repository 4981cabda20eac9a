import type { AppStore } from "../store/store";
import { pendingStage, trainingGoesOn } from "./pendingStage";
import type { Runner } from "./runner";

/** Goes on with the run on the stage, under its own recipe, where it was broken off. */
export function goOn(store: AppStore, runner: Runner): void {
  const { run, takeRecipe } = store.getState();
  takeRecipe(run.recipe);
  const pending = pendingStage(run.recipe, run);
  if (trainingGoesOn(run.recipe, run)) void runner.goOnTraining();
  else if (pending !== null) void runner.start(pending);
}
