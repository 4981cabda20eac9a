/** Saves finished runs by themselves, and brings the last one back after a reload. */
import type { Run } from "../../results/results";
import type { Snapshot } from "../../snapshot/snapshot";
import { readSnapshot } from "../../snapshot/snapshotFile";
import { showSnapshot } from "../open/showSnapshot";
import { fileStem, saveFile } from "../share/saveFile";
import { snapshotOnStage } from "../share/snapshotOnStage";
import type { Shelf } from "../store/persistence";
import type { AppStore } from "../store/store";

const LAST = "topograd.lastRun";

function remember(shelf: Shelf, id: string): void {
  try {
    shelf.setItem(LAST, id);
  } catch {
    // Then a reload shows the gallery; the run is in the library.
  }
}

/** Training that got somewhere, or a surface with points on it. */
function hasResults({ trained, surface }: Run): boolean {
  return (trained !== null && trained.steps > 0) || (surface?.done.includes(1) ?? false);
}

/**
 * Puts every run into the library when it ends, is cancelled or fails with something to show. Data
 * of the visitor's own are not in a snapshot, so they are not stored either.
 */
export function keepRuns(store: AppStore, shelf: Shelf): void {
  // Saving is said to be impossible once, not after every run.
  let refused = false;

  async function save(): Promise<void> {
    const { run, savedAs } = store.getState();
    const snapshot = snapshotOnStage(store.getState());
    try {
      const { saveRun } = await import("./saveRun");
      const saved = await saveRun(snapshot, savedAs);
      const now = store.getState();
      if ((now.slicing?.original ?? now.run) === run) now.setSavedAs(saved.id);
      refused = false;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const download = { label: "Download it", act: () => void downloadSnapshot(snapshot) };
      if (!refused)
        store.getState().notify(`The run is not in the library. ${reason}`, "warning", download);
      refused = true;
    }
  }

  store.subscribe((now, before) => {
    const shown = now.savedAs !== before.savedAs || now.opened !== before.opened;
    if (shown && now.savedAs !== null) remember(shelf, now.savedAs);
    else if (shown && now.opened !== null) remember(shelf, "");
    if (before.job !== null && now.job === null && hasResults(now.run)) void save();
  });
}

async function downloadSnapshot(snapshot: Snapshot): Promise<void> {
  const { snapshotInWorker } = await import("../../snapshot/export/snapshotInWorker");
  const bytes = new Uint8Array(await snapshotInWorker(snapshot));
  saveFile(`${fileStem(snapshot.title)}.npz`, new Blob([bytes]));
}

/** Shows the visitor's last run as it was, from its snapshot: nothing is computed. */
export async function reopenLastRun(store: AppStore, shelf: Shelf): Promise<void> {
  const id = shelf.getItem(LAST);
  if (!id) return;
  try {
    const { findRun } = await import("./runLibrary");
    const kept = await findRun(id);
    if (kept === null || store.getState().job !== null) return;
    const snapshot = { ...readSnapshot(kept.bytes), title: kept.run.name };
    showSnapshot(store, snapshot, { from: "library", takeRecipe: false, savedAs: id });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    store.getState().notify(`Your last run could not be opened. ${reason}`, "warning");
  }
}
