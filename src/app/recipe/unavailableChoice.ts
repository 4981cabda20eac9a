import * as v from "valibot";
import { contradictions } from "../../recipe/contradictions";
import { type Recipe, recipeFields } from "../../recipe/schema";
import { follow, withValueAt } from "./editField";
import { newKind } from "./slots";

/** Why an option cannot be chosen with the rest of the recipe as it is; undefined if it can. */
export function unavailableChoice(
  recipe: Recipe,
  path: string,
  option: string | number,
): string | undefined {
  const kindAt = path.replace(/\.kind$/, "");
  const [at, value] =
    kindAt === path ? [path, option] : [kindAt, newKind(recipe, kindAt, String(option))];
  const chosen = v.safeParse(recipeFields, withValueAt(recipe, at.split("."), value));
  if (!chosen.success) return undefined;
  return contradictions(follow(chosen.output, recipe)).find(
    (contradiction) => contradiction.path === path,
  )?.needs;
}
