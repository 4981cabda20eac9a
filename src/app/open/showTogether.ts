import type { Snapshot } from "../../snapshot/snapshot";
import { MOST_PANES } from "../store/comparedSlice";
import { hasPicture } from "../store/staged";
import type { AppStore } from "../store/store";
import { type ShowOptions, showSnapshot, stagedFrom } from "./showSnapshot";

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
  const last = shown.at(-1);
  if (last === undefined) return false;
  const options = drawn.length > 0 ? last.options : { ...last.options, together };
  // The others come at once: what was on the stage on the way is none of the browser's history.
  if (!showSnapshot(store, last.snapshot, options)) return false;
  const others = shown.slice(0, -1);
  store.getState().keepInstead(others.map((one) => stagedFrom(one.snapshot, one.options)));
  return true;
}
