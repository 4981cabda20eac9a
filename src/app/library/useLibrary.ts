import { useCallback, useEffect, useState } from "react";
import { useApp, useAppStore } from "../store/context";
import type { SavedRun } from "./runLibrary";
import { deleteRun, duplicateRun, type KeptRun, keepRun, listRuns, renameRun } from "./runLibrary";
import { storageWords } from "./sizeWords";

interface Deleted extends KeptRun {
  /** What is still seen of it goes by its name again. */
  nameAgain(): void;
}

export interface Library {
  /** null while they are being read. */
  runs: SavedRun[] | null;
  /** What went wrong last, in words. */
  problem: string | null;
  /** How much of the browser's storage is used, in words. */
  storage: string;
  /** Deleted last; it can be put back. */
  deleted: KeptRun | null;
  rename(id: string, name: string): Promise<void>;
  duplicate(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  /** Does something with the library, then reads it again; what goes wrong becomes `problem`. */
  attempt(action: () => Promise<unknown>): Promise<void>;
}

const words = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The library's list, kept in step with what is done to it here. */
export function useLibrary(): Library {
  const store = useAppStore();
  const [runs, setRuns] = useState<SavedRun[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [storage, setStorage] = useState("");
  const [deleted, setDeleted] = useState<Deleted | null>(null);

  const attempt = useCallback(async (action: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await action();
    } catch (error) {
      setProblem(words(error));
    }
    try {
      setRuns(await listRuns());
    } catch (error) {
      setRuns([]);
      setProblem(words(error));
    }
    setStorage(storageWords((await navigator.storage?.estimate()) ?? {}));
  }, []);

  // A run may be saved only now, while its library is open.
  const savedAs = useApp((state) => state.savedAs);
  useEffect(() => {
    void attempt(async () => undefined);
  }, [attempt, savedAs]);

  return {
    runs,
    problem,
    storage,
    deleted,
    rename: (id, name) => attempt(() => renameRun(id, name)),
    duplicate: (id) => attempt(() => duplicateRun(id)),
    remove: (id) =>
      attempt(async () => {
        const kept = await deleteRun(id);
        const nameAgain = store.getState().forgetSaved(id);
        setDeleted(kept && { ...kept, nameAgain });
      }),
    undo: () =>
      attempt(async () => {
        if (deleted === null) return;
        const { nameAgain, ...kept } = deleted;
        await keepRun(kept);
        nameAgain();
        setDeleted(null);
      }),
    attempt,
  };
}
