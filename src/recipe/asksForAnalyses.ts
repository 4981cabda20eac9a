import { analysisNames } from "../catalog/analyses";
import type { CurvatureRecipe } from "./schema";

/** Whether a recipe wants more of curvature than the ends of a spectrum. */
export const asksForAnalyses = (curvature: CurvatureRecipe): boolean =>
  analysisNames.some((name) => curvature[name]);
