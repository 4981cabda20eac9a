import type { LanguageId } from "../language/languages";
import { speak } from "../language/speak";
import type { Table } from "../language/table";
import { loadWordsScript } from "../language/wordsScript";

/**
 * Shows a frame in its language. Where its words cannot be had it speaks English.
 *
 * @param tag of the language; "" for English, for which nothing is loaded
 * @param load its words
 */
export function speakThen(
  tag: string,
  show: () => void,
  load: (id: LanguageId) => Promise<Table> = loadWordsScript,
): void {
  if (tag === "") show();
  else
    void speak(tag, load)
      .catch(() => undefined)
      .then(show);
}
