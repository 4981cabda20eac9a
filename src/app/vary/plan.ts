/** What a visitor asks of a study over fields, before it is one. */
import { isRegression } from "../../catalog/datasets";
import { kindOf } from "../../catalog/kind";
import { type MeasureKind, measures } from "../../catalog/measures";
import type { FieldValue } from "../../recipe/fieldValue";
import type { Recipe } from "../../recipe/schema";
import type { MeasureInput } from "../../study/measure";
import { spaced } from "../../study/vary";
import { editField, valueAt } from "../recipe/editField";
import type { FieldKind } from "../recipe/fieldKind";
import { parseList, parseNumber, parseNumbers } from "../recipe/parseEntry";
import { inSlot, wordsAt } from "../recipe/wordsAt";
import { type Variety, variety } from "./variable";

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
    text: how?.by === "lists" ? listsAround(own) : values.join(", "),
    low: String(low),
    high: String(high),
    count: String(DEFAULT_COUNT),
    spacing: low > 0 ? spacing : "linear",
    chosen:
      how?.by === "choices" ? how.options.slice(0, 2 * DEFAULT_COUNT).map((o) => o.value) : [],
  };
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
  const read = readValues(recipe, entry, how);
  if (!read.ok) return read;
  const unique = [...new Map(read.values.map((one) => [JSON.stringify(one), one])).values()];
  if (unique.length === 0) return problem("needs at least one value");
  if (unique.length > MOST_VALUES) return problem(`takes at most ${MOST_VALUES} values`);
  if (inSlot(entry.path)?.field !== "kind") {
    for (const value of unique) {
      const edited = editField(recipe, entry.path, value);
      if (!edited.ok) return problem(`${JSON.stringify(value)}: ${edited.message}`);
    }
  }
  return { ok: true, values: unique };
}

const MOST_VALUES = 50;

function readValues(recipe: Recipe, entry: FieldEntry, how: Variety): Values {
  if (how.by === "choices") return { ok: true, values: [...entry.chosen] };
  if (how.by === "lists") return readLists(entry.text, how.whole);
  if (entry.form === "range") return readRange(entry, how.field);
  const { choices } = wordsAt(recipe, entry.path);
  return readNumbers(entry.text, how.field.nullable ? (choices?.null ?? "none") : null);
}

/** Lists separated by semicolons: "16; 32, 32". */
function readLists(text: string, whole: boolean): Values {
  const parts = text.split(";").filter((part) => part.trim() !== "");
  const lists = parts.map(whole ? parseList : parseNumbers);
  if (lists.includes(null))
    return problem("must be lists of numbers, with semicolons between them");
  return { ok: true, values: lists as number[][] };
}

/** @param none the word that stands for no number; null where one is needed. */
function readNumbers(text: string, none: string | null): Values {
  const parts = text.split(/[,;]\s+|[;\n]/).filter((part) => part.trim() !== "");
  // A comma without a space is a decimal one only where nothing else parts the numbers.
  const words = parts.flatMap((part) => (parts.length > 1 ? [part] : part.split(",")));
  const values = words.map((word) => {
    const plain = word.trim();
    const isNone = none !== null && plain.toLowerCase() === none.toLowerCase();
    return isNone ? null : (parseNumber(plain) ?? undefined);
  });
  if (values.includes(undefined)) {
    const choice = none === null ? "" : `, or “${none}”`;
    return problem(`must be numbers with commas between them${choice}`);
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
    return problem(`takes a whole number of values up to ${MOST_VALUES}`);
  }
  if (from >= to) return problem("must run from a lower to a higher number");
  if (spacing === "log" && from <= 0) return problem("by equal ratios must begin above 0");
  return { ok: true, values: spaced(from, to, many, { scale: spacing, whole }) };
}

const usual = {
  loss: { kind: "loss" },
  test: { kind: "accuracy" },
  "test-loss": { kind: "loss", split: "test" },
  lambda: { kind: "largest-eigenvalue" },
  adaptive: { kind: "worst-case-sharpness" },
  surface: { kind: "cut", columns: 17 },
} as const satisfies Record<string, MeasureInput>;

/** What else the catalog has that gives a number. */
const more = measures
  .filter(({ shape }) => shape.kind === "number")
  .map((definition) => kindOf(definition) as MeasureKind)
  .filter((kind) => Object.values(usual).every((one) => one.kind !== kind));

/** What a study over fields can measure, by its name in the study. */
export const measureChoices: Readonly<Record<string, MeasureInput>> = {
  ...usual,
  ...Object.fromEntries(more.map((kind) => [kind, { kind }])),
};

/** Those that mean something for the recipe's data. */
export function usualMeasures({ dataset }: Recipe): string[] {
  const tested = [isRegression(dataset) ? "test-loss" : "test"];
  return ["loss", ...(dataset.testFraction > 0 ? tested : []), "lambda", "surface"];
}
