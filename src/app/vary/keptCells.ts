/**
 * What came out of cells of studies, kept by the browser under their keys (IndexedDB): a study goes on
 * after a reload, and studies share what they have in common. Nothing in it leaves the machine.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Outcome } from "../../study/cell";

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

const NAME = "topograd.studies";
const VERSION = 1;

export function keptCells(): KeptCells {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;

  async function open(): Promise<IDBPDatabase<Schema>> {
    const forget = (): void => {
      connection = null;
    };
    try {
      return await openDB<Schema>(NAME, VERSION, {
        upgrade: (database) => void database.createObjectStore("cells"),
        // A later version of the page in another tab waits for this one to let go.
        blocking(_current, _wanted, event) {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      });
    } catch (error) {
      forget();
      throw error;
    }
  }
  const connect = (): Promise<IDBPDatabase<Schema>> => {
    connection ??= open();
    return connection;
  };

  return {
    async known(keys) {
      const store = (await connect()).transaction("cells").store;
      const found = await Promise.all(
        keys.map(async (key) => [key, await store.get(key)] as const),
      );
      return new Map(found.filter((entry): entry is [string, Outcome] => entry[1] !== undefined));
    },
    async keep(key, outcome) {
      if (outcome.status !== "failed") await (await connect()).put("cells", outcome, key);
    },
    async forget(keys) {
      const transaction = (await connect()).transaction("cells", "readwrite");
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    },
  };
}
