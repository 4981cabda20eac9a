import type { Recipe } from "../../recipe/schema";

/** Why an option cannot be chosen with the rest of the recipe as it is; undefined if it can. */
export function unavailableChoice(
  { dataset }: Recipe,
  path: string,
  option: string | number,
): string | undefined {
  if (path === "model.kind" && option !== "mlp" && dataset.kind !== "glyphs") return "needs images";
  const numbers =
    dataset.kind === "regression" || (dataset.kind === "csv" && dataset.task === "regression");
  if (path === "training.loss" && option === "cross-entropy" && numbers) return "needs classes";
  if (path === "curvature.of.restriction.kind" && option === "class" && numbers)
    return "needs classes";
  return undefined;
}
