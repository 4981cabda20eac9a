import type { UserFile } from "../../lab/experiment";
import type { Snapshot } from "../../snapshot/snapshot";
import type { Opened } from "../store/openedSlice";
import type { AppStore } from "../store/store";

export interface ShowOptions {
  from: Opened["from"];
  /** Whether its recipe and view replace the visitor's own. */
  takeRecipe: boolean;
  /** File of the gallery's entry. */
  exhibit?: string;
  /** Id in the library. */
  savedAs?: string;
  /** The data that it carries. */
  file?: UserFile | null;
}

/**
 * Puts a snapshot on the stage, at the end of its path. While a run is under way it says so instead:
 * what is being computed is not thrown away.
 */
export function showSnapshot(
  store: AppStore,
  { title, look, run, view }: Snapshot,
  { from, takeRecipe, exhibit, savedAs, file }: ShowOptions,
): void {
  const state = store.getState();
  if (state.job !== null) {
    state.notify(
      `${title || "This snapshot"} was not opened: a run is under way. Let it end or cancel it first.`,
      "warning",
    );
    return;
  }
  store.setState({
    opened: { from, title, look },
    exhibit: exhibit ?? null,
    savedAs: savedAs ?? null,
    probe: null,
    failure: null,
  });
  if (file) state.setFile(file);
  state.showRun(run);
  if (takeRecipe) state.setView(view);
  state.follow();
  if (takeRecipe && JSON.stringify(state.recipe) !== JSON.stringify(run.recipe))
    state.editRecipe(run.recipe);
}
