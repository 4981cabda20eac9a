import type { UserFile } from "../../lab/experiment";
import { t } from "../../language/t";
import type { Recipe } from "../../recipe/schema";
import type { Snapshot } from "../../snapshot/snapshot";
import type { Staged } from "../store/staged";
import type { AppStore } from "../store/store";
import type { Place } from "./place";

export interface ShowOptions {
  place: Place;
  take: Taken;
  /** Whether more of the run was to come when it was kept. */
  unfinished?: boolean;
  /** Recipes of a comparison that it came with, its own included. */
  together?: readonly Recipe[];
  /** The data that it carries. */
  file?: UserFile | null;
}

/** What of a snapshot takes the place of what the visitor has. */
export interface Taken {
  /** Whether its recipe goes into the panel, where the visitor's own may be. */
  recipe: "always" | "unless own" | "never";
  view: boolean;
}

export const takeAll: Taken = { recipe: "always", view: true };
/** The recipe says nothing about the picture. */
export const takeNothing: Taken = { recipe: "never", view: false };
/** For what comes back after a reload, beside the recipe and view that come back with it. */
export const comeBack: Taken = { recipe: "unless own", view: false };

/** A snapshot's run, with where it came from. */
export function stagedFrom(
  { title, look, run }: Snapshot,
  { place: { from, key }, unfinished = false, together, file = null }: ShowOptions,
): Staged {
  return {
    run,
    opened: { from, key, title, look, unfinished, together },
    exhibit: from === "gallery" ? key : null,
    savedAs: from === "library" ? key : null,
    fileOfRun: file?.hash ?? null,
  };
}

/**
 * Puts a snapshot on the stage, at the end of its path. While a run is under way it says so instead:
 * what is being computed is not thrown away.
 *
 * @returns whether it is on the stage.
 */
export function showSnapshot(store: AppStore, snapshot: Snapshot, options: ShowOptions): boolean {
  const { title, view } = snapshot;
  const { take, file = null } = options;
  const { run, ...from } = stagedFrom(snapshot, options);
  const state = store.getState();
  if (state.job !== null) {
    state.notify(
      t`${title || "This snapshot"} was not opened: a run is under way. Let it end or cancel it first.`,
      "warning",
    );
    return false;
  }
  store.setState({ ...from, probe: null, failure: null });
  if (file !== null) state.setFile(file);
  state.showRun(run);
  if (take.view) state.setView(view);
  // A ceiling is a loss of the surface that it was chosen on, or that was sliced.
  else if (take.recipe === "never") state.setView({ ceiling: null });
  if (take.recipe === "always" || (take.recipe === "unless own" && !state.recipeIsOwn))
    state.takeRecipe(run.recipe);
  store.getState().follow();
  return true;
}
