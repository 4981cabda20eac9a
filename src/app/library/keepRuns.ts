/** Saves runs by themselves, and brings the last one back after a reload. */
import { t } from "../../language/t";
import type { Snapshot } from "../../snapshot/snapshot";
import { comeBack } from "../open/showSnapshot";
import { fileStem, saveFile } from "../share/saveFile";
import type { Shelf } from "../store/persistence";
import type { AppStore } from "../store/store";
import { newId } from "./newId";
import { claimRun, isClaimed } from "./runClaim";
import { keepRuns } from "./runKeeper";

const LAST = "topograd.lastRun";

function remember(shelf: Shelf, id: string): void {
  try {
    shelf.setItem(LAST, id);
  } catch {
    // Then a reload shows the gallery; the run is in the library.
  }
}

/**
 * Puts every run into the library, and remembers the one on the stage. Data of the visitor's own are
 * not in a snapshot, so they are not stored either.
 *
 * @returns whether something is not saved yet.
 */
export function keepRunsInLibrary(store: AppStore, shelf: Shelf): () => boolean {
  // Saving is said to be impossible once, not after every run.
  let refused = false;

  store.subscribe((now, before) => {
    if (now.savedAs === before.savedAs && now.opened === before.opened) return;
    if (now.savedAs !== null) remember(shelf, now.savedAs);
    else if (now.opened !== null) remember(shelf, "");
  });
  return keepRuns(store, {
    claim: claimRun,
    newId,
    async save(snapshot, kept) {
      const { saveRun } = await import("./saveRun");
      const { shortened } = await saveRun(snapshot, kept);
      refused = false;
      if (!kept.underway && shortened !== undefined)
        store.getState().notify(t`The run is in the library without its weights. ${shortened}`);
    },
    refused(error, snapshot) {
      const reason = error instanceof Error ? error.message : String(error);
      const download = { label: "Download it", act: () => void downloadSnapshot(snapshot) };
      if (!refused)
        store.getState().notify(t`The run is not in the library. ${reason}`, "warning", download);
      refused = true;
    },
  });
}

async function downloadSnapshot(whole: Snapshot): Promise<void> {
  const [{ snapshotInWorker }, { fitted }] = await Promise.all([
    import("../../snapshot/export/snapshotInWorker"),
    import("../../snapshot/snapshotSize"),
  ]);
  const { snapshot } = fitted(whole);
  const bytes = new Uint8Array(await snapshotInWorker(snapshot));
  saveFile(`${fileStem(snapshot.title)}.npz`, new Blob([bytes]));
}

/**
 * Shows the visitor's last run as it was, from its snapshot: nothing is computed. A run that is under
 * way in another tab stays there.
 */
export async function reopenLastRun(store: AppStore, shelf: Shelf): Promise<void> {
  const id = shelf.getItem(LAST);
  if (!id || (await isClaimed(id))) return;
  try {
    const { openRun } = await import("./openRun");
    await openRun(store, id, comeBack);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    store.getState().notify(t`Your last run could not be opened. ${reason}`, "warning");
  }
}
