import { loadWords } from "./loadWords";
import { speak } from "./speak";

/** Speaks a language with words from the page's own build. @throws Error as `speak` does. */
export const speakHere = (tag: string): Promise<void> => speak(tag, loadWords);
