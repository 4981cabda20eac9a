/** Says the messages of a table. Comes with the first table: English needs none of it. */
import { languageOf, languages } from "./languages";
import { numbersAsPlaces } from "./numbersInText";
import { numeralsOf } from "./numerals";
import { placed, type Speaker } from "./spoken";
import type { Table } from "./table";

/** Attributes that people read. */
const ATTRIBUTES = ["aria-label", "aria-valuetext", "aria-description", "data-hint", "placeholder"];
/** Of elements; a component may know by them what it is about. */
const OF_ELEMENTS = [...ATTRIBUTES, "title", "alt", "label"];
/** What is written in them is no message: code, keys, and the "max" of λ with an index. */
const VERBATIM = new Set<unknown>([
  "code",
  "kbd",
  "pre",
  "script",
  "style",
  "sub",
  "sup",
  "textarea",
]);

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Between these a text is laid out by itself, from left to right. */
const [ISOLATE, END] = ["\u2066", "\u2069"];

/** @param tag of the language of the table, with a region or without */
export function speakerOf(tag: string, table: Table): Speaker {
  const messages = new Map(Object.entries(table));
  const plural = new Intl.PluralRules(tag);
  const numerals = numeralsOf(tag);
  const language = languageOf(tag);
  const isRightToLeft = languages.some(
    ({ id, direction }) => id === language && direction === "rtl",
  );

  /** Keeps in its own order what is of no right-to-left script: a number, a formula, a name, English. */
  function isolated(text: string): string {
    if (!isRightToLeft || text.startsWith(ISOLATE)) return text;
    return RIGHT_TO_LEFT.test(text) || !LETTER_OR_DIGIT.test(text) ? text : ISOLATE + text + END;
  }

  function said(message: string): string {
    const found = messages.get(message);
    if (found === undefined) return saidWithNumbers(message) ?? isolated(message);
    return typeof found === "string" ? found : found.other;
  }

  function saidWithNumbers(text: string): string | null {
    const { message, numbers } = numbersAsPlaces(text);
    // What is the same in both may have been said already: its numbers are the language's own then.
    if (numbers.length === 0 || (messages.get(message) ?? message) === message) return null;
    const values = numbers.map(numerals.written);
    return placed(textOf(message, values), (place) => shown(values[place])).join("");
  }

  function shown(value: unknown): unknown {
    if (typeof value === "string") return said(value);
    return typeof value === "number" ? isolated(numerals.written(String(value))) : value;
  }

  function countOf(value: unknown): number {
    if (typeof value === "number") return value;
    return typeof value === "string"
      ? numerals.value(value.replaceAll(ISOLATE, "").replaceAll(END, ""))
      : Number.NaN;
  }

  function textOf(message: string, values: readonly unknown[]): string {
    const found = messages.get(message);
    if (found === undefined) {
      // English is laid out as English; signs around what is put in are of the sentence they are in.
      const isEnglish = /\p{L}/u.test(message);
      return isRightToLeft && isEnglish ? ISOLATE + message + END : message;
    }
    if (typeof found === "string") return found;
    const count = values.map(countOf).find(Number.isFinite);
    return (count !== undefined && found[plural.select(count)]) || found.other;
  }

  return {
    locale: tag,
    said,
    numeral: numerals.written,
    pieces: (message, values) => placed(textOf(message, values), (place) => shown(values[place])),
    translated(type, given) {
      if (VERBATIM.has(type)) return given;
      const props: Record<string, unknown> = { ...(given as object) };
      // Fragments are symbols.
      const isElement = typeof type === "string" || typeof type === "symbol";
      for (const name of isElement ? OF_ELEMENTS : ATTRIBUTES)
        if (typeof props[name] === "string") props[name] = said(props[name]);
      const { children } = props;
      if (isElement)
        props.children = Array.isArray(children) ? children.map(shown) : shown(children);
      else if (typeof children === "string") props.children = said(children);
      return props;
    },
  };
}
