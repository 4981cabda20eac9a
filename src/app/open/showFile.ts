import type { Snapshot } from "../../snapshot/snapshot";
import type { AppStore } from "../store/store";
import { type ShowOptions, showSnapshot, type Taken } from "./showSnapshot";

/** The way back reaches so many files; more would hold memory that nobody looks at. */
const MOST_FILES = 5;

const files = new Map<string, Opening>();
let opened = 0;

interface Opening extends Pick<ShowOptions, "take" | "file"> {
  snapshot: Snapshot;
}

/** Shows what was read from a file, and remembers it for the way back. */
export function showFile(
  store: AppStore,
  snapshot: Snapshot,
  take: Taken,
  file: ShowOptions["file"] = null,
): void {
  opened += 1;
  const key = String(opened);
  files.set(key, { snapshot, take, file });
  for (const oldest of [...files.keys()].slice(0, -MOST_FILES)) files.delete(oldest);
  showFileAgain(store, key);
}

/** @returns false when it is no longer remembered. */
export function showFileAgain(store: AppStore, key: string): boolean {
  const opening = files.get(key);
  if (opening === undefined) return false;
  const { snapshot, ...options } = opening;
  showSnapshot(store, snapshot, { place: { from: "file", key }, ...options });
  return true;
}
