import { openFile } from "../../snapshot/openAway";
import { showSnapshot, type Taken, takeAll } from "../open/showSnapshot";
import { type Opening, showTogether } from "../open/showTogether";
import type { AppStore } from "../store/store";
import { findRun, type KeptRun, type SavedRun } from "./runLibrary";

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
 * @returns whether all of them were there.
 * @throws Error in words for the user.
 */
export async function openTogether(store: AppStore, ids: readonly string[]): Promise<boolean> {
  const kept = await Promise.all(ids.map(findRun));
  const found = kept.filter((run) => run !== null);
  if (found.length < kept.length) return false;
  showTogether(store, await Promise.all(found.map((run) => openingOf(run, takeAll))));
  return true;
}

async function openingOf({ run, bytes }: KeptRun, take: Taken): Promise<Opening> {
  const [opened] = await openFile(bytes);
  return {
    snapshot: { ...opened, title: run.name },
    options: { place: { from: "library", key: run.id }, take, unfinished: run.underway },
  };
}
