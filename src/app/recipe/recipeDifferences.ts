/** Where two recipes ask for different experiments. Their names are labels, and do not count. */
import type { Recipe } from "../../recipe/schema";

export interface RecipeDifference {
  /** Dotted, as in `training.steps`; the outermost place where one of them has nothing. */
  path: string;
  values: [unknown, unknown];
}

/** One place of a landscape, of however many numbers. */
export const START = "training.start";

const labels = new Set(["name", "version"]);

export function recipeDifferences(a: Recipe, b: Recipe): RecipeDifference[] {
  return [...differencesAt("", a, b)].filter(({ path }) => !labels.has(path));
}

export function sameExperiment(a: Recipe, b: Recipe): boolean {
  return a === b || recipeDifferences(a, b).length === 0;
}

/** The places where any two of these recipes differ, in the order that recipes have. */
export function differingPaths(recipes: readonly Recipe[]): string[] {
  const pairs = recipes.flatMap((a, i) => recipes.slice(i + 1).map((b) => [a, b] as const));
  const paths = pairs.flatMap(([a, b]) => recipeDifferences(a, b).map(({ path }) => path));
  const ranked = [...new Set(paths)].map((path) => ({ path, rank: rankOf(recipes, path) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ path }) => path);
}

/** Sorts as the place does in the recipes: of each key on the way to it, where it stands among the others. */
function rankOf(recipes: readonly Recipe[], path: string): string {
  let groups: unknown[] = [...recipes];
  const ranks = path.split(".").map((key) => {
    const known = groups.filter(isGroup);
    groups = known.map((group) => group[key]);
    const keys = [...new Set(known.flatMap((group) => Object.keys(group)))];
    return String.fromCharCode(keys.indexOf(key));
  });
  return ranks.join("");
}

type Fields = Record<string, unknown>;

const isGroup = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function* differencesAt(path: string, a: unknown, b: unknown): Generator<RecipeDifference> {
  if (!isGroup(a) || !isGroup(b) || path === START) {
    if (JSON.stringify(a) !== JSON.stringify(b)) yield { path, values: [a, b] };
    return;
  }
  const below = (key: string) => (path === "" ? key : `${path}.${key}`);
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  // Two kinds with fields of their own have nothing further to compare.
  const otherKind = a.kind !== b.kind && keys.some((key) => !(key in a && key in b));
  for (const key of otherKind ? ["kind"] : keys) yield* differencesAt(below(key), a[key], b[key]);
}
