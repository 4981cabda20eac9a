/** Which of the page's words each language has, and which of its own nobody says any more. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sourceFiles } from "../../config/imports";
import { hasWords, messagesIn } from "../../config/messages";
import { findings } from "../../src/findings";
import { table as ar } from "../../src/language/ar/words";
import { table as de } from "../../src/language/de/words";
import type { LanguageId } from "../../src/language/languages";
import { numbersAsPlaces } from "../../src/language/numbersInText";
import type { Table, Translation } from "../../src/language/table";

const ROOT = resolve(import.meta.dirname, "../..");

/** Whose words people read. */
const FOLDERS = [
  "app",
  "embed",
  "charts",
  "scene",
  "catalog",
  "recipe",
  "results",
  "snapshot",
  "study",
  "cards",
  "findings",
];

/** Of these what is tagged: names of axes, notices, and what is wrong with files. */
const TAGGED = [
  "landscape",
  "lab",
  "data",
  "nn",
  "loss",
  "curvature",
  "connect",
  "plane",
  "tensor",
  "kernel",
];

export const tables: Record<Exclude<LanguageId, "en">, Table> = { de, ar };

export interface Words {
  /** Every message once, with the file that says it first. */
  messages: ReadonlyMap<string, string>;
  /** Whatever may be a message: any string of the sources. */
  strings: ReadonlySet<string>;
}

const GALLERY = "public/gallery/index.json";

/** Works are cited by the names that they have. */
const WORKS = "src/snapshot/export/papers.ts";

function namesOfWorks(): string[] {
  const cited = findings.flatMap(({ source }) => [source, ...(source.further ?? [])]);
  return cited.flatMap((work) => [work.authors, "title" in work ? work.title : ""]);
}

/** What reads as words and is said to nobody: names that other programs have for their layers and types. */
const NAMES = new Set(
  [
    "Add Cast Conv Dense Elu Flatten Gelu Gemm Identity Polys Relu Reshape Sequential Shape",
    "Sigmoid Softmax Softplus squentropy StableMax Tanh True False Infinity Enter Escape BibTeX",
  ].flatMap((names) => names.split(" ")),
);

/** What is said to nobody as it stands: names of code, signs, and parts of errors, which stay in English. */
const NOT_SAID = [
  "Inter, Helvetica, Arial, sans-serif",
  "allow-scripts allow-same-origin",
  "to top",
  "to right",
  "unless own",
  "loss halfway",
  "late sharpness",
  "λ max",
  "λ min",
  "samples k",
  "log {0}",
  "an operator",
  "is damaged",
  "is dilated",
  "is scaled",
  "no arrays",
  "magic number",
  "a pickle",
  "one number",
  "as named",
  "is not said, which means 1",
];

/** What cards and figures call their runs, measures and bounds, of which signs and names of rules are no words. */
function labelsOfFindings(): Set<string> {
  const labels = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === "label" && typeof value === "string") labels.add(value);
      visit(value);
    }
  };
  visit(findings);
  return new Set([...labels].filter((label) => /\p{Ll}{2}/u.test(label)));
}

interface Exhibit {
  title: string;
  look: string;
}

/** "test accuracy": what code calls things has no spaces. */
const PHRASE = /^\p{Ll}[\p{L}’-]*( [\p{L}’-]+)+$/u;

/** A sentence or a label, as opposed to a name of code: "Train loss", "takes the mean", not "pca". */
const readsAsWords = (text: string): boolean =>
  PHRASE.test(text) ||
  (hasWords(text) &&
    !/[<>{}\\@]|:\/\/|\.[a-z]+$|^\.|^#|^[a-z]+[-:]\w/.test(text) &&
    (/^[A-ZΛλ“][\p{Ll}’-]+($|[\s,.:;…])/u.test(text) || /\p{L}[’,.;:]? \p{L}+ \p{L}/u.test(text)));

export function readWords(): Words {
  const messages = new Map<string, string>();
  const strings = new Set<string>();
  for (const folder of [...FOLDERS, ...TAGGED])
    for (const file of sourceFiles(ROOT, `src/${folder}`)) {
      if (file === WORKS) continue;
      const found = messagesIn(file, readFileSync(join(ROOT, file), "utf8"));
      const spoken = TAGGED.includes(folder)
        ? []
        : found.strings.filter(({ text }) => readsAsWords(text));
      for (const { text } of [...found.messages, ...spoken])
        if (!messages.has(text)) messages.set(text, file);
      for (const { text } of found.strings) strings.add(text);
    }
  for (const label of labelsOfFindings()) {
    const { message } = numbersAsPlaces(label);
    if (!messages.has(label) && !messages.has(message)) messages.set(message, "src/findings");
  }
  for (const name of [...namesOfWorks(), ...NAMES, ...NOT_SAID]) messages.delete(name);
  // What the gallery says comes with its files.
  const gallery = JSON.parse(readFileSync(join(ROOT, GALLERY), "utf8")) as Exhibit[];
  for (const { title, look } of gallery)
    for (const text of [title, look]) messages.set(text, GALLERY);
  return { messages, strings };
}

export const missing = ({ messages }: Words, table: Table): string[] =>
  [...messages.keys()].filter((text) => !Object.hasOwn(table, text));

/** Signs alone, such as "({0}, {1})", are not listed among the messages. */
export const stale = ({ messages, strings }: Words, table: Table): string[] =>
  Object.keys(table).filter((text) => hasWords(text) && !messages.has(text) && !strings.has(text));

const formsOf = (translation: Translation): string[] =>
  typeof translation === "string" ? [translation] : Object.values(translation);

const placesIn = (text: string): string => [...new Set(text.match(/\{\d+\}/g))].sort().join(" ");

/** The innermost text that is laid out by itself, as a name or a formula is. */
const ISOLATED = /\u2066[^\u2066\u2069]*\u2069/;

/** Whether an Arabic text has a comma, semicolon or question mark of the Latin script, names and formulas apart. */
export function mixesSigns(text: string): boolean {
  let rest = text;
  while (ISOLATED.test(rest)) rest = rest.replace(ISOLATED, "…");
  return /[,;?](\s|$|\{|\u2026)/.test(rest);
}

/** Joined to a place, ل ب ك would stand before the article of what is put there: "لـالشبكة" for "للشبكة". */
const JOINED = /(?<!\p{L})[لبك]\u0640?\{/u;

/** What is wrong with a translation, in words; null where nothing is. */
export function fault(message: string, translation: Translation, locale: string): string | null {
  const forms = formsOf(translation);
  if (forms.some((form) => form.trim() === "")) return "is empty";
  if (/^\s/.test(message) !== /^\s/.test(forms[0]) || /\s$/.test(message) !== /\s$/.test(forms[0]))
    return "begins or ends with a space where the message does not, or the other way round";
  if (locale === "ar" && forms.some(mixesSigns))
    return "has a comma, semicolon or question mark of the Latin script";
  if (locale === "ar" && forms.some((form) => JOINED.test(form)))
    return "joins a preposition to what is put in, which may begin with the article";
  if (typeof translation === "string")
    return placesIn(translation) === placesIn(message)
      ? null
      : `has not the places of the message: ${placesIn(message) || "none"}`;
  if (placesIn(message) === "") return "has forms, but no number to choose by";
  // A form for one thing need not write the number: "a run".
  if (placesIn(translation.other) !== placesIn(message)) return "has not the places of the message";
  const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const unknown = Object.keys(translation).filter((form) => !known.some((one) => one === form));
  return unknown.length > 0 ? `has forms that ${locale} does not: ${unknown.join(", ")}` : null;
}

/** Translations that would be taken for messages and translated again. */
export function twice(table: Table): string[] {
  return Object.values(table)
    .flatMap(formsOf)
    .filter((form) => Object.hasOwn(table, form) && table[form] !== form);
}

/** Messages and translated ones of each folder of the sources. */
export function coverage({ messages }: Words, table: Table): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (const [text, file] of messages) {
    const folder = file.split("/")[1];
    const [there, all] = counts.get(folder) ?? [0, 0];
    counts.set(folder, [there + Number(Object.hasOwn(table, text)), all + 1]);
  }
  return counts;
}
