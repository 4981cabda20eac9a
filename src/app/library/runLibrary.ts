/** The visitor's runs, kept by the browser (IndexedDB). Nothing in it ever leaves the machine. */

import type { DBSchema, IDBPDatabase } from "idb";
import { t } from "../../language/t";
import type { Recipe } from "../../recipe/schema";
import { browserDatabase } from "./browserDatabase";
import { newId } from "./newId";

/** What a list of runs shows; the snapshot itself lies beside it. */
export interface SavedRun {
  id: string;
  name: string;
  /** The recipe in a line. */
  recipe: string;
  /** All of it; absent for what was read from a file and for runs that were saved without. */
  source?: Recipe;
  /** Absent for runs that were saved without. */
  numbers?: RunNumbers;
  /** Milliseconds since 1970. */
  date: number;
  /** Of the snapshot, in bytes. */
  size: number;
  /** A complete SVG; "" for a run without a surface. */
  thumbnail: string;
  /** Whether it was saved in the middle: more of it was to come. */
  underway?: boolean;
  /** Why it was saved without its weights; absent when they are there. */
  shortened?: string;
}

/** What a run came to, at its end; NaN where it is not known. */
export interface RunNumbers {
  trainLoss: number;
  /** Of the test samples, else of the training samples. */
  accuracy: number;
  /** The Hessian's largest eigenvalue. */
  largest: number;
  /** Whether it is a bound only; absent where it is not known. */
  largestIsBound?: boolean;
}

export interface KeptRun {
  run: SavedRun;
  /** A `.npz` snapshot. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Why the library did not do something. `message` is meant for the user. */
export class LibraryError extends Error {
  readonly reason: "forbidden" | "full" | "failed";

  constructor(reason: LibraryError["reason"], message: string) {
    super(message);
    this.name = "LibraryError";
    this.reason = reason;
  }
}

interface Schema extends DBSchema {
  runs: { key: string; value: SavedRun };
  snapshots: { key: string; value: Uint8Array<ArrayBuffer> };
}

const database = browserDatabase<Schema>("topograd", 1, (created) => {
  created.createObjectStore("runs", { keyPath: "id" });
  created.createObjectStore("snapshots");
});

async function connect(): Promise<IDBPDatabase<Schema>> {
  try {
    return await database();
  } catch (error) {
    throw new LibraryError(
      "forbidden",
      t`This browser lets the page store nothing (${messageOf(error)}). Runs last until the page is closed; download those you want to keep.`,
    );
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Says in words what the browser has against a change; the change is undone as a whole. */
function inWords(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  if (error instanceof DOMException && error.name === "QuotaExceededError") {
    return new LibraryError(
      "full",
      "The browser's storage for this page is full. What is in the library stays there; delete runs to make room, or download this one.",
    );
  }
  return new LibraryError("failed", t`The library could not be used: ${messageOf(error)}`);
}

async function attempt<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  try {
    return await use(await connect());
  } catch (error) {
    throw inWords(error);
  }
}

/** Newest first. */
export function listRuns(): Promise<SavedRun[]> {
  return attempt(async (database) => {
    const runs = await database.getAll("runs");
    return runs.sort((a, b) => b.date - a.date);
  });
}

/** What is said of a run, or undefined when it is not there. */
export function savedRun(id: string): Promise<SavedRun | undefined> {
  return attempt((database) => database.get("runs", id));
}

/** Both parts of a run, or null when it is not there (any more). */
export function findRun(id: string): Promise<KeptRun | null> {
  return attempt(async (database) => {
    const transaction = database.transaction(["runs", "snapshots"]);
    const [run, bytes] = await Promise.all([
      transaction.objectStore("runs").get(id),
      transaction.objectStore("snapshots").get(id),
      transaction.done,
    ]);
    return run && bytes ? { run, bytes } : null;
  });
}

/** What is said of a run that is not there (any more). */
export const GONE = "This run is no longer in the library.";

/** Both parts of a run. Rejects in words for the user when it is not there. */
export async function requiredRun(id: string): Promise<KeptRun> {
  const kept = await findRun(id);
  if (kept === null) throw new Error(GONE);
  return kept;
}

/** Adds a run, or replaces the one of the same id; both parts or neither. */
export function keepRun({ run, bytes }: KeptRun): Promise<void> {
  return attempt(async (database) => {
    const transaction = database.transaction(["runs", "snapshots"], "readwrite");
    await Promise.all([
      transaction.objectStore("runs").put(run),
      transaction.objectStore("snapshots").put(bytes, run.id),
      transaction.done,
    ]);
  });
}

export function renameRun(id: string, name: string): Promise<void> {
  return attempt(async (database) => {
    const transaction = database.transaction("runs", "readwrite");
    const run = await transaction.store.get(id);
    if (run !== undefined) await transaction.store.put({ ...run, name });
    await transaction.done;
  });
}

/** @returns the copy, dated now; null when there is nothing to copy. */
export async function duplicateRun(id: string): Promise<SavedRun | null> {
  const kept = await findRun(id);
  if (kept === null) return null;
  const run = {
    ...kept.run,
    id: newId(),
    name: `${kept.run.name} (copy)`,
    date: Date.now(),
  };
  await keepRun({ run, bytes: kept.bytes });
  return run;
}

/** @returns what was deleted: `keepRun` puts it back. */
export async function deleteRun(id: string): Promise<KeptRun | null> {
  const kept = await findRun(id);
  await attempt(async (database) => {
    const transaction = database.transaction(["runs", "snapshots"], "readwrite");
    await Promise.all([
      transaction.objectStore("runs").delete(id),
      transaction.objectStore("snapshots").delete(id),
      transaction.done,
    ]);
  });
  return kept;
}
