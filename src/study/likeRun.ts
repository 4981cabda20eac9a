/** What a study says of runs that were made elsewhere: how far their numbers go with the seed. */
import { isFromFile } from "../catalog/datasets";
import { dataSeedOf } from "../recipe/dataSeed";
import { recipe as makeRecipe } from "../recipe/parse";
import type { Recipe } from "../recipe/schema";
import type { Lookup } from "./judge";
import { canonical } from "./key";
import { patched } from "./patch";
import { greatest, least, median } from "./statistics";
import type { Study } from "./study";
import { measuredPart } from "./vary";

/**
 * For each of the recipes the variation of a study whose runs are that recipe's but for the seed; null where
 * there is none. Data of files are known to a study by another name than to a recipe, and have none.
 *
 * @throws Error in words where a variation gives no valid recipe.
 */
export function variationsLike(
  study: Study,
  recipes: readonly (Recipe | null)[],
): (string | null)[] {
  const base = makeRecipe(study.base);
  const likeness = (one: Recipe): string => canonical(measuredPart(one, study.measures));
  const all = Object.entries(study.variations).map(([name, { change }]) => {
    const varied = makeRecipe(patched(base, change));
    return { name, ownDataSeed: varied.dataSeed !== null, likeness: likeness(varied) };
  });
  return recipes.map((recipe) => {
    if (recipe === null || isFromFile(recipe.dataset)) return null;
    const plain = likeness(recipe);
    // With a seed of their own for the data, other seeds have the same data.
    const seeded = likeness({ ...recipe, dataSeed: dataSeedOf(recipe) });
    const like = all.find((one) => one.likeness === (one.ownDataSeed ? seeded : plain));
    return like?.name ?? null;
  });
}

export interface SeedSpread {
  median: number;
  low: number;
  high: number;
  /** Seeds that came to their end, and those that did not. */
  finished: number;
  diverged: number;
}

/** How a measure that is one number goes with the seed; null where fewer than two seeds are done. */
export function seedSpread(
  lookup: Lookup,
  variation: string,
  measure: string,
  seeds: readonly number[],
): SeedSpread | null {
  const outcomes = seeds.flatMap((seed) => lookup(variation, seed) ?? []);
  const values = outcomes.flatMap((outcome) =>
    outcome.status === "finished" && outcome.values[measure]?.length === 1
      ? outcome.values[measure]
      : [],
  );
  const diverged = outcomes.filter(({ status }) => status === "diverged").length;
  if (values.length === 0 || values.length + diverged < 2) return null;
  return {
    median: median(values),
    low: least(values),
    high: greatest(values),
    finished: values.length,
    diverged,
  };
}
