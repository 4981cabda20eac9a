import { speaker } from "./spoken";

/**
 * A message put together of words and values: t`${grouped(steps)} steps` is looked up as "{0} steps".
 * Values that are messages themselves are translated too, numbers written as the language has them.
 */
export function t(words: TemplateStringsArray, ...values: (string | number)[]): string {
  if (speaker === null) return String.raw({ raw: words }, ...values);
  const message = words.reduce((before, piece, at) => `${before}{${at - 1}}${piece}`);
  return speaker.pieces(message, values).join("");
}
