/** Words as classic scripts, for frames that can load no modules (config/classicScripts.ts). */
import type { LanguageId } from "./languages";
import type { Table } from "./table";

/** What such a script calls what it brings. */
export const WORDS_NAME = "topogradWords";

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
  return (globalThis as unknown as Record<typeof WORDS_NAME, { table: Table }>)[WORDS_NAME].table;
}
