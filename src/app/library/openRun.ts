import { openFile } from "../../snapshot/openAway";
import { showSnapshot, type Taken, takeAll } from "../open/showSnapshot";
import { type Opening, showTogether } from "../open/showTogether";
import { unlessOvertaken } from "../open/whileReading";
import type { AppStore } from "../store/store";
import { findRun, type KeptRun, requiredRun } from "./runLibrary";

/**
 * Puts a run of the library on the stage, unless something else was asked for meanwhile.
 *
 * @returns false when it is not there (any more).
 * @throws Error in words for the user.
 */
export async function openRun(store: AppStore, id: string, take: Taken): Promise<boolean> {
  const found = await unlessOvertaken(store, async () => {
    const kept = await findRun(id);
    return { opening: kept && (await openingOf(kept, take)) };
  });
  if (found === null) return true;
  const { opening } = found;
  if (opening !== null) showSnapshot(store, opening.snapshot, opening.options);
  return opening !== null;
}

/**
 * Puts runs of the library side by side, in this order.
 *
 * @throws Error in words for the user.
 */
export async function openTogether(store: AppStore, ids: readonly string[]): Promise<void> {
  const openings = await unlessOvertaken(store, async () => {
    const kept = await Promise.all(ids.map(requiredRun));
    return Promise.all(kept.map((run) => openingOf(run, takeAll)));
  });
  if (openings !== null) showTogether(store, openings);
}

async function openingOf({ run, bytes }: KeptRun, take: Taken): Promise<Opening> {
  const [opened] = await openFile(bytes);
  return {
    snapshot: { ...opened, title: run.name },
    options: { place: { from: "library", key: run.id }, take, unfinished: run.underway },
  };
}
