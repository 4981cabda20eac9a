import type { Snapshot } from "../../snapshot/snapshot";
import { MOST_PANES } from "../store/comparedSlice";
import { hasPicture } from "../store/staged";
import type { AppStore } from "../store/store";
import { type ShowOptions, showSnapshot } from "./showSnapshot";

export interface Opening {
  snapshot: Snapshot;
  options: ShowOptions;
}

/**
 * Puts several snapshots side by side, in place of what was kept. Where they are recipes alone the first
 * is on the stage, and all of them can be trained.
 *
 * @param openings more than there are panes for are left out.
 * @returns whether they are on the stage.
 */
export function showTogether(store: AppStore, openings: readonly Opening[]): boolean {
  const wanted = openings.slice(0, MOST_PANES);
  const drawn = wanted.filter(({ snapshot }) => hasPicture(snapshot.run));
  const together = wanted.map(({ snapshot }) => snapshot.run.recipe);
  const shown = drawn.length > 0 ? drawn : wanted.slice(0, 1);
  for (const [index, { snapshot, options }] of shown.entries()) {
    if (!showSnapshot(store, snapshot, drawn.length > 0 ? options : { ...options, together }))
      return false;
    if (index === 0) store.setState({ kept: [], stagedAt: null });
    if (index < shown.length - 1) store.getState().keep();
  }
  return true;
}
