import type { LanguageId } from "./languages";
import type { Table } from "./table";

/** Each is fetched when it is first asked for. */
const words: Record<Exclude<LanguageId, "en">, () => Promise<{ table: Table }>> = {
  de: () => import("./de/words"),
  ar: () => import("./ar/words"),
};

/** The words of a language. @throws Error when they cannot be loaded. */
export const loadWords = async (id: Exclude<LanguageId, "en">): Promise<Table> =>
  (await words[id]()).table;
