/** The figures of the lessons as files: a recipe each in `lessons/figures`, and what it gave with three seeds. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quantity } from "../../src/recipe/claims";
import type { RecipeInput } from "../../src/recipe/schema";

export const LESSONS = "lessons";
/** Snapshots with the first seed, of the figures that pages show. */
export const SHIPPED = "public/lessons/figures";
export const SEEDS = [1, 2, 3] as const;

const RECIPES = join(LESSONS, "figures");
export const NUMBERS = join(LESSONS, "numbers.json");

/** A value for each of the seeds, six digits of it; null where a run does not have it. */
export type Numbers = Partial<Record<Quantity, (number | null)[]>>;

export interface StoredNumbers {
  /** Of the recipe that gave them. */
  key: string;
  numbers: Numbers;
}

export const figureNames = (): string[] =>
  readdirSync(RECIPES)
    .map((file) => file.replace(/\.json$/, ""))
    .sort();

/** As it is written. */
export const writtenRecipe = (name: string): RecipeInput =>
  JSON.parse(readFileSync(join(RECIPES, `${name}.json`), "utf8"));

export function readNumbers(): Record<string, StoredNumbers> {
  return existsSync(NUMBERS) ? JSON.parse(readFileSync(NUMBERS, "utf8")) : {};
}

/** As the formatter leaves it: each list of numbers on a line, and no plus in exponents. */
export function numbersText(stored: Record<string, StoredNumbers>): string {
  const line = (list: string) => `[${list.match(/[^\s,[\]]+/g)?.join(", ")}]`.replaceAll("e+", "e");
  return `${JSON.stringify(stored, null, 2).replace(/\[\n[^\]]*\]/g, line)}\n`;
}
