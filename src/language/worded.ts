import { pieces, placed } from "./spoken";

/**
 * A message with what is put in, not said yet. Whoever makes it knows no language: a worker, a reader of
 * files. It can be posted as it is, and is said where people are.
 */
export interface Worded {
  /** What it is looked up by: `The file has no "{0}".` */
  readonly message: string;
  /** A reason within a reason is worded itself. */
  readonly values: readonly Value[];
}

type Value = string | number | Worded;

/** Before a template makes it a message that is yet to be said: worded`The file has no "${name}".` */
export const worded = (words: TemplateStringsArray, ...values: readonly Value[]): Worded => ({
  message: words.reduce((before, piece, at) => `${before}{${at - 1}}${piece}`),
  values,
});

/** Messages one after the other, said each by itself. */
export const inRow = (messages: readonly Value[], separator = " "): Worded => ({
  message: messages.map((_, at) => `{${at}}`).join(separator),
  values: messages,
});

/** A message in the language of the page; in English where none is spoken, as in a worker. */
export const saidOf = (words: Worded): string => filled(words, pieces);

/** A message as it is stored, whatever the page speaks. */
export const inEnglish = (words: Worded): string =>
  filled(words, (message, values) => placed(message, (place) => values[place]));

function filled({ message, values }: Worded, say: typeof pieces): string {
  const said = values.map((value) => (typeof value === "object" ? filled(value, say) : value));
  return say(message, said).join("");
}

/** An error whose `message` is for people: in the language of where it is made. What is posted is `worded`. */
export class WordedError extends Error {
  readonly worded: Worded;

  constructor(words: Worded, options?: ErrorOptions) {
    super(saidOf(words), options);
    this.worded = words;
  }
}

/** What went wrong, to be put into another message or posted. */
export function wordsOf(error: unknown): Worded {
  if (error instanceof WordedError) return error.worded;
  return worded`${error instanceof Error ? error.message : String(error)}`;
}
