/**
 * The language that the page speaks. English stands in the sources, and is what identifies a message:
 * where nothing else is spoken it is said as it stands. What speaks another language comes with its
 * words (speaker.ts).
 */

/** Says messages in another language. */
export interface Speaker {
  /** For Intl: "de", "ar-EG". */
  locale: string;
  /** A message with nothing put in: "Loss", and "PC 1 (57.0 %)" as "PC {0} ({1} %)". */
  said(message: string): string;
  /** A number that was written as in English, with the signs of the language. */
  numeral(english: string): string;
  /** A message with `{0}`, `{1}` …: texts at even places, what is put in at odd ones. */
  pieces(message: string, values: readonly unknown[]): unknown[];
  /** The properties of an element, with what people read of them. */
  translated(type: unknown, props: unknown): unknown;
}

/** null: English. */
export let speaker: Speaker | null = null;

/** From now on everything is said by this one; in English by none. */
export function setSpeaker(next: Speaker | null): void {
  speaker = next;
}

/** For Intl. */
export const locale = (): string => speaker?.locale ?? "en";

/**
 * A whole message, as the page's language has it. What has numbers in it, such as a label, a file or
 * a worker's name of an axis, may be listed with its numbers as places.
 */
export const said = (message: string): string => speaker?.said(message) ?? message;

/** A number that was written as in English, as the page's language has it. */
export const numeral = (english: string): string => speaker?.numeral(english) ?? english;

/** A whole number with its thousands parted. */
export const grouped = (value: number): string => value.toLocaleString(locale());

/** With so many decimals. */
export const fixed = (value: number, decimals: number): string => numeral(value.toFixed(decimals));

/** Messages in a row: "12 digits, noise 0.1". */
export const listed = (messages: readonly (string | number)[], separator = ", "): string =>
  messages
    .map((one) => (typeof one === "string" ? said(one) : numeral(String(one))))
    .join(said(separator));

/** A message and what is put in: texts at even places, values at odd ones. */
export const pieces = (message: string, values: readonly unknown[]): unknown[] =>
  speaker?.pieces(message, values) ?? placed(message, (place) => values[place]);

/** A message whose places are filled. */
export const placed = (message: string, value: (place: number) => unknown): unknown[] =>
  message.split(/\{(\d+)\}/).map((piece, at) => (at % 2 === 0 ? piece : value(Number(piece))));
