import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/**
 * A database that the browser keeps for the page (IndexedDB): opened when it is first asked for, and
 * again after it was closed or could not be opened.
 */
export function browserDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    connection = null;
  };

  async function open(): Promise<IDBPDatabase<Schema>> {
    try {
      return await openDB<Schema>(name, version, {
        upgrade,
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

  return () => {
    connection ??= open();
    return connection;
  };
}
