/** What a visitor asks of a study over fields, before it is one. */
import { t } from "../../language/t";
import type { FieldValue } from "../../recipe/fieldValue";
import type { Recipe } from "../../recipe/schema";
import { spaced } from "../../study/vary";
import { editField, valueAt } from "../recipe/editField";
import type { FieldKind } from "../recipe/fieldKind";
import { parseList, parseNumber, parseNumbers } from "../recipe/parseEntry";
import { inSlot, wordsAt } from "../recipe/wordsAt";
import { measureChoices } from "./measureChoices";
import { isOfView, type Variety, variety } from "./variable";

export type Spacing = "linear" | "log";

/** Values as they are typed: a list, or a range with so many numbers. */
export interface FieldEntry {
  path: string;
  form: "list" | "range";
  text: string;
  low: string;
  high: string;
  count: string;
  spacing: Spacing;
  /** Of the choices, those chosen. */
  chosen: readonly FieldValue[];
}

const DEFAULT_COUNT = 4;

/** An entry to begin with: values around the recipe's own. */
export function firstEntry(recipe: Recipe, path: string): FieldEntry {
  const how = variety(recipe, path);
  const own = valueAt(recipe, path) as FieldValue;
  const { slider } = wordsAt(recipe, path);
  const spacing: Spacing = slider?.scale ?? "linear";
  const values = how?.by === "numbers" ? around(own, how.field, slider) : [];
  const [low = 0, high = 1] = [values[0], values.at(-1)];
  return {
    path,
    form: "list",
    text: textAround(own, how, values),
    low: String(low),
    high: String(high),
    count: String(DEFAULT_COUNT),
    spacing: low > 0 ? spacing : "linear",
    chosen:
      how?.by === "choices" ? how.options.slice(0, 2 * DEFAULT_COUNT).map((o) => o.value) : [],
  };
}

function textAround(own: FieldValue, how: Variety | null, values: readonly number[]): string {
  if (how?.by === "lists") return listsAround(own);
  if (how?.by !== "ranges") return values.join(", ");
  return Array.isArray(own) ? rangesAround(own as [number, number]) : USUAL_RANGES;
}

const USUAL_RANGES = "-0.5, 0.5; -1, 1; -2, 2";

/** Half of a range, all of it and twice as much, about its middle. */
function rangesAround([low, high]: [number, number]): string {
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  const end = (value: number) => Number(value.toPrecision(3));
  return [0.5, 1, 2]
    .map((factor) => `${end(middle - factor * half)}, ${end(middle + factor * half)}`)
    .join("; ");
}

function around(
  own: FieldValue,
  { low, high, whole }: Extract<FieldKind, { kind: "number" }>,
  slider: { low: number; high: number; scale: Spacing } | undefined,
): number[] {
  const [least, most] = [Math.max(low, slider?.low ?? low), Math.min(high, slider?.high ?? high)];
  const start = typeof own === "number" ? own : 64;
  if (slider?.scale === "log" || (!slider && start > 0)) {
    const [from, to] = [Math.max(start / 4, least), Math.min(start * 2, most)];
    if (from > 0 && from < to) return spaced(from, to, DEFAULT_COUNT, { scale: "log", whole });
  }
  const bounded = Number.isFinite(least) && Number.isFinite(most);
  const [from, to] = bounded ? [least, most] : [start, start + 1];
  return spaced(from, to, DEFAULT_COUNT, { scale: "linear", whole });
}

/** The widths of a network at half, once and twice their size. */
function listsAround(own: FieldValue): string {
  if (!Array.isArray(own) || own.length === 0) return "16; 32; 64";
  return [0.5, 1, 2]
    .map((factor) => own.map((value: number) => Math.max(1, Math.round(factor * value))).join(", "))
    .join("; ");
}

export type Values = { ok: true; values: FieldValue[] } | { ok: false; message: string };

const problem = (message: string): Values => ({ ok: false, message });

/** The values that an entry asks for, or what is wrong with them, in words. */
export function valuesOf(recipe: Recipe, entry: FieldEntry): Values {
  const how = variety(recipe, entry.path);
  if (how === null) return problem("cannot be varied");
  const read = readValues(entry, how);
  if (!read.ok) return read;
  const unique = [...new Map(read.values.map((one) => [JSON.stringify(one), one])).values()];
  if (unique.length === 0) return problem("needs at least one value");
  if (unique.length > MOST_VALUES) return problem(t`takes at most ${MOST_VALUES} values`);
  if (inSlot(entry.path)?.field !== "kind") {
    for (const value of unique) {
      const edited = editField(recipe, entry.path, value);
      if (!edited.ok) return problem(`${JSON.stringify(value)}: ${edited.message}`);
    }
  }
  return { ok: true, values: unique };
}

const MOST_VALUES = 50;

function readValues(entry: FieldEntry, how: Variety): Values {
  if (how.by === "choices") return { ok: true, values: [...entry.chosen] };
  if (how.by === "lists") return readLists(entry.text, how.whole ? parseList : parseNumbers);
  if (how.by === "ranges") return readLists(entry.text, parseNumbers, how.none);
  if (entry.form === "range") return readRange(entry, how.field);
  return readNumbers(entry.text, how.none);
}

/**
 * Lists separated by semicolons: "16; 32, 32".
 *
 * @param read a list; null where it is none.
 * @param none the word that stands for no list; null where one is needed.
 */
function readLists(
  text: string,
  read: (part: string) => number[] | null,
  none: string | null = null,
): Values {
  const parts = text.split(";").filter((part) => part.trim() !== "");
  const values = parts.map((part) => (isWord(part, none) ? null : (read(part) ?? undefined)));
  if (values.includes(undefined))
    return problem("must be lists of numbers, with semicolons between them");
  return { ok: true, values: values as FieldValue[] };
}

const isWord = (text: string, word: string | null): boolean =>
  word !== null && text.trim().toLowerCase() === word.toLowerCase();

/** @param none the word that stands for no number; null where one is needed. */
function readNumbers(text: string, none: string | null): Values {
  const parts = text.split(/[,;]\s+|[;\n]/).filter((part) => part.trim() !== "");
  // A comma without a space is a decimal one only where nothing else parts the numbers.
  const words = parts.flatMap((part) => (parts.length > 1 ? [part] : part.split(",")));
  const values = words.map((word) =>
    isWord(word, none) ? null : (parseNumber(word) ?? undefined),
  );
  if (values.includes(undefined)) {
    return problem(
      none === null
        ? "must be numbers with commas between them"
        : t`must be numbers with commas between them, or “${none}”`,
    );
  }
  return { ok: true, values: values as FieldValue[] };
}

function readRange(
  { low, high, count, spacing }: FieldEntry,
  { whole }: Extract<FieldKind, { kind: "number" }>,
): Values {
  const [from, to, many] = [parseNumber(low), parseNumber(high), parseNumber(count)];
  if (from === null || to === null) return problem("must run from a number to a number");
  if (many === null || !Number.isInteger(many) || many < 1 || many > MOST_VALUES) {
    return problem(t`takes a whole number of values up to ${MOST_VALUES}`);
  }
  if (from >= to) return problem("must run from a lower to a higher number");
  if (spacing === "log" && from <= 0) return problem("by equal ratios must begin above 0");
  return { ok: true, values: spaced(from, to, many, { scale: spacing, whole }) };
}

/** Those that mean something for a field of the recipe, and for its data. */
export function usualMeasures(recipe: Recipe, path: string): string[] {
  if (isOfView(path)) return ["plane-highest", "plane-basin", "plane-non-convex", "plane"];
  const choices = measureChoices(recipe);
  const tested = "test" in choices ? "test" : "test-loss";
  return ["loss", tested, "lambda", "surface"].filter((id) => id in choices);
}
