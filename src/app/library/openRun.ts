import { openFile } from "../../snapshot/openAway";
import { showSnapshot, type Taken } from "../open/showSnapshot";
import type { AppStore } from "../store/store";
import { findRun, type SavedRun } from "./runLibrary";

/**
 * Puts a run of the library on the stage.
 *
 * @returns what the library says of it; null when it is not there (any more).
 * @throws Error in words for the user.
 */
export async function openRun(store: AppStore, id: string, take: Taken): Promise<SavedRun | null> {
  const kept = await findRun(id);
  if (kept === null) return null;
  const snapshot = { ...(await openFile(kept.bytes)), title: kept.run.name };
  const { underway: unfinished } = kept.run;
  showSnapshot(store, snapshot, { place: { from: "library", key: id }, take, unfinished });
  return kept.run;
}
