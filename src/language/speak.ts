import { type LanguageId, languageOf, languages, regional } from "./languages";
import { setSpeaker } from "./spoken";
import type { Table } from "./table";

/**
 * Makes the page speak a language: its words, its numbers, and the direction it is read in.
 *
 * @param tag of the language, with a region or without
 * @throws Error when the words cannot be loaded; the page then goes on as before
 */
export async function speak(
  tag: string,
  load: (id: Exclude<LanguageId, "en">) => Promise<Table>,
): Promise<void> {
  const id = languageOf(tag) ?? "en";
  const full = tag === id ? regional(id, navigator.languages) : tag;
  const language = languages.find((one) => one.id === id);
  if (id === "en") setSpeaker(null);
  else {
    const [{ speakerOf }, table] = await Promise.all([import("./speaker"), load(id)]).catch(() => {
      throw new Error(`The words of ${language?.name} could not be loaded. Is there a connection?`);
    });
    setSpeaker(speakerOf(full, table));
  }
  const { documentElement } = document;
  documentElement.lang = full;
  documentElement.dir = language?.direction ?? "ltr";
}
