import { recipe } from "../../src/recipe/parse";
import type { Recipe } from "../../src/recipe/schema";
import { canonical, contentKey } from "../../src/study/key";
import { SEEDS, writtenRecipe } from "./figures";

export const figureRecipe = (name: string, seed: number): Recipe =>
  recipe({ ...writtenRecipe(name), seed });

/** What stored numbers are known by: the whole recipe, with the first seed. */
export const figureKey = (name: string): string =>
  contentKey(canonical(figureRecipe(name, SEEDS[0])));
