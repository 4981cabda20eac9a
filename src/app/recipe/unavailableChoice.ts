import { contradictions } from "../../recipe/contradictions";
import type { Recipe } from "../../recipe/schema";
import { withValueAt } from "./editField";

/** Why an option cannot be chosen with the rest of the recipe as it is; undefined if it can. */
export function unavailableChoice(
  recipe: Recipe,
  path: string,
  option: string | number,
): string | undefined {
  const chosen = withValueAt(recipe, path.split("."), option) as Recipe;
  return contradictions(chosen).find((contradiction) => contradiction.path === path)?.needs;
}
