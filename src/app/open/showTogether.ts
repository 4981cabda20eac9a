import type { Snapshot } from "../../snapshot/snapshot";
import { hasPicture } from "../store/staged";
import type { AppStore } from "../store/store";
import { type ShowOptions, showSnapshot } from "./showSnapshot";

/**
 * Puts several snapshots side by side, in place of what was kept. Where they are recipes alone the first
 * is on the stage, and all of them can be trained.
 *
 * @returns whether they are on the stage.
 */
export function showTogether(
  store: AppStore,
  snapshots: readonly Snapshot[],
  options: ShowOptions,
): boolean {
  const drawn = snapshots.filter(({ run }) => hasPicture(run));
  const together = snapshots.map(({ run }) => run.recipe);
  const shown = drawn.length > 0 ? drawn : snapshots.slice(0, 1);
  for (const [index, snapshot] of shown.entries()) {
    if (!showSnapshot(store, snapshot, drawn.length > 0 ? options : { ...options, together }))
      return false;
    if (index === 0) store.setState({ kept: [] });
    if (index < shown.length - 1) store.getState().keep();
  }
  return true;
}
