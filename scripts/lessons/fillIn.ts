/** Numbers in the text of a lesson: read from what the figures gave, never written by hand. */
import type { Quantity } from "../../src/recipe/claims";
import { formatNumber } from "../../src/snapshot/formatNumber.ts";
import { SEEDS, type StoredNumbers, writtenRecipe } from "./figures.ts";

const PLACE = /\{\{([^}]*)\}\}/g;

const seeds: readonly number[] = SEEDS;

type Stored = Record<string, StoredNumbers>;

/** How a language writes numbers and puts them together. */
export interface Writing {
  language: string;
  /** "{low} to {high}" */
  range: string;
}

const ENGLISH: Writing = { language: "en", range: "{low} to {high}" };

/**
 * Puts numbers in the places of a text:
 *
 *     {{path-pca: path in the plane | percent 1}}          of all seeds: "98.9, 98.8 and 99.0"
 *     {{deep-plain / deep-skip: largest eigenvalue | round 2 | range}}   of two figures: "33 to 240"
 *     {{descent: condition number | digits 3 | seed 1}}     of one seed
 *     {{edge-2 @ training.optimizer.learningRate}}          a setting, as its recipe says it
 *
 * @throws Error for a place without such a number.
 */
export function fillIn(text: string, stored: Stored, writing = ENGLISH): string {
  return text.replace(PLACE, (place, inside: string) => {
    try {
      return inside.includes("@") ? setting(inside, writing) : numbers(inside, stored, writing);
    } catch (error) {
      throw new Error(`${place}: ${(error as Error).message}`);
    }
  });
}

/** What stands in a text beside its places, its markup and what it cites. */
export const proseOf = (text: string): string =>
  text
    .replace(PLACE, "")
    .replace(/<cite[^>]*>.*?<\/cite>/gs, "")
    .replace(/<[^>]*>/g, " ");

function setting(inside: string, { language }: Writing): string {
  const [name, path] = inside.split("@").map((word) => word.trim());
  const value = path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], writtenRecipe(name));
  if (Array.isArray(value)) return String(value.length);
  if (typeof value !== "number" && typeof value !== "string")
    throw new Error(`its recipe does not say ${path}.`);
  return typeof value === "number" ? value.toLocaleString(language) : value;
}

function numbers(inside: string, stored: Stored, { language, range }: Writing): string {
  const fixed = (value: number, count: number): string =>
    value.toLocaleString(language, { minimumFractionDigits: count, maximumFractionDigits: count });
  // Powers of ten where figures have them too.
  const digits = (value: number, count: number): string =>
    Math.abs(value) < 1e-3
      ? formatNumber(value, count).replace(/[\d.]+/, (text) =>
          Number(text).toLocaleString(language),
        )
      : value.toLocaleString(language, {
          minimumSignificantDigits: count,
          maximumSignificantDigits: count,
        });
  const colon = inside.indexOf(":");
  const [quantity, ...options] = inside
    .slice(colon + 1)
    .split("|")
    .map((word) => word.trim());
  const [own, over] = inside
    .slice(0, colon)
    .split("/")
    .map((name) => valuesOf(stored, name.trim(), quantity as Quantity));
  let values = over === undefined ? own : own.map((value, seed) => value / over[seed]);
  let format = (value: number) => digits(value, 3);
  let isRange = false;
  for (const option of options) {
    const [word, number = "0"] = option.split(" ");
    const count = Number(number);
    if (word === "seed") values = [values[seeds.indexOf(count)]];
    else if (word === "percent") format = (value) => fixed(100 * value, count);
    else if (word === "fixed") format = (value) => fixed(value, count);
    else if (word === "digits") format = (value) => digits(value, count);
    else if (word === "round")
      format = (value) => Number(value.toPrecision(count)).toLocaleString(language);
    else if (word === "range") isRange = true;
    else throw new Error(`there is no "${option}".`);
  }
  if (isRange)
    return range
      .replace("{low}", format(Math.min(...values)))
      .replace("{high}", format(Math.max(...values)));
  return listed(values.map(format), language);
}

function valuesOf(stored: Stored, name: string, quantity: Quantity): number[] {
  const values = stored[name]?.numbers[quantity] ?? [];
  if (values.length !== SEEDS.length || values.some((value) => value === null))
    throw new Error(`${name} has no ${quantity} of every seed.`);
  return values as number[];
}

/** "1, 2 and 3"; "0 in every seed" is for the text to say: equal numbers are said once. */
function listed(words: string[], language: string): string {
  if (new Set(words).size === 1) return words[0];
  // Without the comma before "and", which the English of the United States has.
  return new Intl.ListFormat(language === "en" ? "en-GB" : language).format(words);
}
