import { nonDefaults } from "../../src/recipe/nonDefaults";
import { recipe } from "../../src/recipe/parse";
import type { Recipe } from "../../src/recipe/schema";
import { canonical, contentKey } from "../../src/study/key";
import { SEEDS, writtenRecipe } from "./figures";

export const figureRecipe = (name: string, seed: number): Recipe =>
  recipe({ ...writtenRecipe(name), seed });

/**
 * What stored numbers are known by: the recipe with the first seed. Fields at their defaults do not
 * count, so that a new one leaves what was computed before it as it is.
 */
export const figureKey = (name: string): string =>
  contentKey(canonical(nonDefaults(figureRecipe(name, SEEDS[0]))));
