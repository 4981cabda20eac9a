import { parseRecipe } from "./parse";
import type { Recipe } from "./schema";

type Json = { [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The recipe without every field that parsing would fill in anyway, besides its version, which says
 * whose defaults these are: the shortest JSON that still means the same. Works by trying, so that it follows whatever defaults the schema has.
 */
export function nonDefaults(recipe: Recipe): Json {
  const whole = JSON.stringify(recipe);
  const kept = structuredClone(recipe) as Json;

  const meansTheSame = (): boolean => {
    const parsed = parseRecipe(kept);
    return parsed.ok && sortedJson(parsed.recipe) === sortedJson(JSON.parse(whole));
  };
  const prune = (part: Json): void => {
    for (const [key, value] of Object.entries(part)) {
      if (key === "version") continue;
      delete part[key];
      if (meansTheSame()) continue;
      part[key] = value;
      if (isObject(value)) prune(value);
    }
  };
  prune(kept);
  return kept;
}

/** JSON with keys in order, so that equal values give equal text. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    isObject(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
