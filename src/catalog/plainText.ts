/**
 * Text from outside (names, titles, cells of a table) on its way into a sentence or a heading.
 */

/**
 * Control characters, and those that turn the direction of the text around them (Unicode's embeddings,
 * overrides and isolates, Trojan Source, CVE-2021-42574): with them a name can read as another.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The text without characters that are not seen and change what is. */
export const plainText = (text: string): string => text.replace(CONTROLS, "");

/** A name as it stands in a message: plain, on one line, and not longer than one reads. */
export function shown(name: string, longest = 60): string {
  const plain = plainText(name.slice(0, 4 * longest)).replace(/\s+/g, " ");
  return plain.length > longest || name.length > 4 * longest
    ? `${plain.slice(0, longest)}…`
    : plain;
}
