import type { Snapshot } from "../../snapshot/snapshot";
import type { AppStore } from "../store/store";
import { type ShowOptions, showSnapshot, type Taken, takeAll, takeNothing } from "./showSnapshot";
import { showTogether } from "./showTogether";

/** The way back reaches so many files; more would hold memory that nobody looks at. */
const MOST_FILES = 5;

const files = new Map<string, Opening>();
let opened = 0;

interface Opening extends Pick<ShowOptions, "take" | "file"> {
  /** More than one are seen side by side. */
  snapshots: readonly Snapshot[];
}

/** Shows what was read from a file, and remembers it for the way back. */
export function showFile(
  store: AppStore,
  snapshot: Snapshot,
  take: Taken,
  file: ShowOptions["file"] = null,
): void {
  remember(store, { snapshots: [snapshot], take, file });
}

/** Shows the runs that a file holds side by side, and remembers them for the way back. */
export function showFileOfSeveral(store: AppStore, snapshots: readonly Snapshot[]): void {
  // The recipe beside a foreign file's surface says nothing about it.
  const ours = snapshots.every(({ run }) => run.imported === undefined);
  remember(store, { snapshots, take: ours ? takeAll : takeNothing });
}

function remember(store: AppStore, opening: Opening): void {
  opened += 1;
  const key = String(opened);
  files.set(key, opening);
  for (const oldest of [...files.keys()].slice(0, -MOST_FILES)) files.delete(oldest);
  showFileAgain(store, key);
}

/** @returns false when it is no longer remembered. */
export function showFileAgain(store: AppStore, key: string): boolean {
  const opening = files.get(key);
  if (opening === undefined) return false;
  const { snapshots, ...rest } = opening;
  const options: ShowOptions = { place: { from: "file", key }, ...rest };
  if (snapshots.length === 1) showSnapshot(store, snapshots[0], options);
  else
    showTogether(
      store,
      snapshots.map((snapshot) => ({ snapshot, options })),
    );
  return true;
}
