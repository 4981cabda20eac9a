import type { CurvatureRecipe } from "./schema";

/** Whether a recipe wants more of curvature than the ends of a spectrum. */
export function asksForAnalyses({
  density,
  dense,
  sharpness,
  track,
  map,
}: CurvatureRecipe): boolean {
  return dense || (density ?? sharpness ?? track ?? map) !== null;
}
