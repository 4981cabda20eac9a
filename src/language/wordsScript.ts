/** Words as classic scripts, for frames that can load no modules (config/classicScripts.ts). */
import { addScript } from "./addScript.ts";
import type { LanguageId } from "./languages";
import type { Table } from "./table";

declare global {
  /** What the last script of words brought. */
  var topogradWords: Table | undefined;
}

/** For the script itself. */
export function giveWords(table: Table): void {
  globalThis.topogradWords = table;
}

export const wordsScript = (id: LanguageId): string => `topograd-words-${id}.js`;

/** @throws Error when the script cannot be loaded. */
export async function loadWordsScript(id: LanguageId): Promise<Table> {
  const path = wordsScript(id);
  await addScript(path);
  if (globalThis.topogradWords === undefined) throw new Error(`${path} holds no words.`);
  return globalThis.topogradWords;
}
