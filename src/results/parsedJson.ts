import { worded } from "../language/worded";
import { ReadError } from "./readError";

/** A string, cut short or not, or one of the words that Python's writer puts where JSON has none. */
const STRING_OR_WORD = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|NaN|-?Infinity/g;

/**
 * JSON, with NaN and Infinity as Python writes them: as the strings of these names.
 *
 * @throws ReadError when it is damaged.
 */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(STRING_OR_WORD, (found) => (found.startsWith('"') ? found : `"${found}"`)),
    );
  } catch {
    throw new ReadError(worded`The file is not valid JSON, or is cut short.`);
  }
}
