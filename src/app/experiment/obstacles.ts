import { describeProblem, parseRecipe } from "../../recipe/parse";
import { missingFile } from "../files/missingFile";
import type { AppState } from "../store/store";

/** Why the recipe cannot be run, in plain words; nothing when it can. */
export function obstacles({ recipe, file }: Pick<AppState, "recipe" | "file">): string[] {
  const parsed = parseRecipe(recipe);
  const problems = parsed.ok ? [] : parsed.problems.map(describeProblem);
  const missing = missingFile(recipe.dataset, file);
  return missing === null ? problems : [...problems, missing];
}
