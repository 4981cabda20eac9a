import { group } from "d3-array";
import type { Recipe } from "../../recipe/schema";
import { valueAt } from "../recipe/editField";
import { fieldGuide } from "../recipe/fieldGuide";
import { recipeFields } from "../recipe/fieldsShown";
import type { SavedRun } from "./runLibrary";

/**
 * What tells runs apart whose recipes read the same in a line: per id, the fields in which they
 * differ, with this run's values. Runs with a line of their own have nothing to add.
 */
export function tellApart(runs: readonly SavedRun[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const alike of group(runs, ({ recipe }) => recipe).values()) {
    const sources = alike.flatMap(({ source }) => (source === undefined ? [] : [source]));
    const differing = differingFields(sources);
    for (const { id, source } of alike)
      if (source !== undefined)
        words.set(
          id,
          differing.flatMap((path) => inWords(source, path)),
        );
  }
  return words;
}

/** Kinds of axes decide which fields there are; other kinds are in the line. */
const KINDS = ["axes.first.kind", "axes.second.kind"];

function differingFields(recipes: Recipe[]): string[] {
  const paths = new Set([...KINDS, ...recipes.flatMap(recipeFields)]);
  return [...paths].filter(
    (path) => new Set(recipes.map((recipe) => JSON.stringify(valueAt(recipe, path)))).size > 1,
  );
}

/** "Seed 3", "Skip connections on"; nothing where the recipe has no such field. */
function inWords(recipe: Recipe, path: string): string[] {
  const value = valueAt(recipe, path);
  if (value === undefined) return [];
  const { label, choices, countFrom = 0 } = fieldGuide(path);
  return [`${label} ${valueWords(value, choices, countFrom)}`];
}

function valueWords(
  value: unknown,
  choices: Record<string, string> | undefined,
  countFrom: number,
): string {
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "number") return choices?.[value] ?? String(value + countFrom);
  if (Array.isArray(value)) return value.join("–");
  if (value === null) return choices?.null ?? "off";
  return typeof value === "string" ? (choices?.[value] ?? value) : "on";
}
