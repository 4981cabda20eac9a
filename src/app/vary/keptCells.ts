/**
 * What came out of cells of studies, kept by the browser under their keys (IndexedDB): a study goes on
 * after a reload, and studies share what they have in common. Nothing in it leaves the machine.
 */
import type { DBSchema } from "idb";
import type { Outcome } from "../../study/cell";
import { browserDatabase } from "../library/browserDatabase";

interface Schema extends DBSchema {
  cells: { key: string; value: Outcome };
}

export interface KeptCells {
  /** What is known of these keys. Rejects where the browser stores nothing for this page. */
  known(keys: readonly string[]): Promise<Map<string, Outcome>>;
  /** Failures are not kept: they are tried again. */
  keep(key: string, outcome: Outcome): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
}

const database = browserDatabase<Schema>("topograd.studies", 1, (created) => {
  created.createObjectStore("cells");
});

export const keptCells: KeptCells = {
  async known(keys) {
    const store = (await database()).transaction("cells").store;
    const found = await Promise.all(keys.map(async (key) => [key, await store.get(key)] as const));
    return new Map(found.filter((entry): entry is [string, Outcome] => entry[1] !== undefined));
  },
  async keep(key, outcome) {
    if (outcome.status !== "failed") await (await database()).put("cells", outcome, key);
  },
  async forget(keys) {
    const transaction = (await database()).transaction("cells", "readwrite");
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  },
};
