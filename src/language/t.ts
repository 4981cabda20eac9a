import { saidOf, type Worded, worded } from "./worded";

/**
 * A message put together of words and values: t`${grouped(steps)} steps` is looked up as "{0} steps".
 * Values that are messages themselves are translated too, numbers written as the language has them.
 */
export const t = (words: TemplateStringsArray, ...values: Worded["values"]): string =>
  saidOf(worded(words, ...values));
