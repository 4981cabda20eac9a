/**
 * A message in another language: `{0}`, `{1}` … stand for what the English one has there, in any order.
 * With forms, the first of these that is a number chooses one of them.
 */
export type Translation =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** English messages and what they are in another language. */
export type Table = Readonly<Record<string, Translation>>;
