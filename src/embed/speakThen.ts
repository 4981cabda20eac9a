import { speak } from "../language/speak";
import { loadWordsScript } from "../language/wordsScript";

/**
 * Shows a frame in its language. Where its words cannot be had, as in a saved page, it speaks English.
 *
 * @param tag of the language; "" for English, for which nothing is loaded
 */
export function speakThen(tag: string, show: () => void): void {
  if (tag === "") show();
  else
    void speak(tag, loadWordsScript)
      .catch(() => undefined)
      .then(show);
}
