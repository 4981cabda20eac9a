import { isRegression, mayBeImages } from "../../recipe/datasetTraits";
import type { Recipe } from "../../recipe/schema";

/** Why an option cannot be chosen with the rest of the recipe as it is; undefined if it can. */
export function unavailableChoice(
  { dataset }: Recipe,
  path: string,
  option: string | number,
): string | undefined {
  if (path === "model.kind" && option !== "mlp" && !mayBeImages(dataset)) return "needs images";
  if (path === "training.loss" && option === "cross-entropy" && isRegression(dataset))
    return "needs classes";
  if (path === "curvature.of.restriction.kind" && option === "class" && isRegression(dataset))
    return "needs classes";
  return undefined;
}
