import { MOST_LANCZOS_STEPS } from "../../catalog/schema";
import { parseRecipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";

/** What can be measured again with more Lanczos steps. */
export type Stepped = "spectrum" | "density" | "map";

export interface MoreSteps {
  recipe: Recipe;
  steps: number;
}

/** The recipe with twice the Lanczos steps for one analysis; null where it has the most allowed. */
export function withMoreSteps(recipe: Recipe, analysis: Stepped): MoreSteps | null {
  const before = stepsOf(recipe, analysis) ?? MOST_LANCZOS_STEPS;
  if (before >= MOST_LANCZOS_STEPS) return null;
  const steps = Math.min(2 * before, MOST_LANCZOS_STEPS);
  const parsed = parseRecipe(withSteps(recipe, analysis, steps));
  return parsed.ok ? { recipe: parsed.recipe, steps } : null;
}

function stepsOf({ curvature }: Recipe, analysis: Stepped): number | null {
  return analysis === "spectrum" ? curvature.lanczosSteps : (curvature[analysis]?.steps ?? null);
}

function withSteps(recipe: Recipe, analysis: Stepped, steps: number): Recipe {
  const { curvature } = recipe;
  const changed =
    analysis === "spectrum"
      ? { lanczosSteps: steps }
      : { [analysis]: { ...curvature[analysis], steps } };
  return { ...recipe, curvature: { ...curvature, ...changed } };
}
