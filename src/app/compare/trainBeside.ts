import type { Recipe } from "../../recipe/schema";
import type { Runner } from "../experiment/runner";
import { sameExperiment } from "../recipe/recipeDifferences";
import type { AppState, AppStore } from "../store/store";

/**
 * Trains recipes one after the other and shows them side by side, in place of what was kept. One that is
 * on the stage already is not trained again; where one does not come to its end, the next is not begun.
 *
 * @returns whether all are seen.
 */
export async function trainBeside(
  store: AppStore,
  runner: Runner,
  recipes: readonly Recipe[],
): Promise<boolean> {
  store.getState().leaveSlice();
  store.setState({ kept: [], stagedAt: null });
  try {
    for (const [index, recipe] of recipes.entries()) {
      store.setState({ turn: { index, count: recipes.length } });
      const trained = await have(store, runner, recipe);
      if (!trained) return false;
      if (index < recipes.length - 1) store.getState().keep();
    }
    return true;
  } finally {
    store.setState({ turn: null });
  }
}

async function have(store: AppStore, runner: Runner, recipe: Recipe): Promise<boolean> {
  store.getState().editRecipe(recipe);
  if (isThere(store.getState(), recipe)) return true;
  await runner.start("train");
  return isThere(store.getState(), recipe);
}

/**
 * Whether the run of this recipe is on the stage, diverged or not, and the plane that it asks for. One that
 * was cancelled is no half of a pair.
 */
function isThere({ run, job }: AppState, recipe: Recipe): boolean {
  const { surface, trained, departure } = run;
  if (job !== null || surface === null || surface.done.includes(0)) return false;
  if (departure !== undefined) return false;
  if (trained === null || trained.stopped === "cancelled") return false;
  return sameExperiment(run.recipe, recipe);
}
