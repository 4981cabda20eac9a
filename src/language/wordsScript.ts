/** Words as classic scripts, for frames that can load no modules (config/classicScripts.ts). */
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
  const script = document.createElement("script");
  script.src = new URL(wordsScript(id), document.baseURI).href;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  if (globalThis.topogradWords === undefined) throw new Error(`${script.src} holds no words.`);
  return globalThis.topogradWords;
}
