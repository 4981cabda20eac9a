import { openFile } from "../../snapshot/openAway";
import { showSnapshot, type Taken, takeAll } from "../open/showSnapshot";
import { type Opening, showTogether } from "../open/showTogether";
import type { AppStore } from "../store/store";
import { findRun, type KeptRun, requiredRun, type SavedRun } from "./runLibrary";

/**
 * Puts a run of the library on the stage.
 *
 * @returns what the library says of it; null when it is not there (any more).
 * @throws Error in words for the user.
 */
export async function openRun(store: AppStore, id: string, take: Taken): Promise<SavedRun | null> {
  const kept = await findRun(id);
  if (kept === null) return null;
  const { snapshot, options } = await openingOf(kept, take);
  showSnapshot(store, snapshot, options);
  return kept.run;
}

/**
 * Puts runs of the library side by side, in this order.
 *
 * @throws Error in words for the user.
 */
export async function openTogether(store: AppStore, ids: readonly string[]): Promise<void> {
  const kept = await Promise.all(ids.map(requiredRun));
  showTogether(store, await Promise.all(kept.map((run) => openingOf(run, takeAll))));
}

async function openingOf({ run, bytes }: KeptRun, take: Taken): Promise<Opening> {
  const [opened] = await openFile(bytes);
  return {
    snapshot: { ...opened, title: run.name },
    options: { place: { from: "library", key: run.id }, take, unfinished: run.underway },
  };
}
