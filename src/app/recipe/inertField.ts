import { inputWidth } from "../../recipe/datasetTraits";
import { canSkip } from "../../recipe/modelTraits";
import type { AxisRecipe, Recipe } from "../../recipe/schema";

/** Why a field changes nothing with the rest of the recipe as it is; undefined if it does. */
export function inertField({ dataset, model, axes }: Recipe, path: string): string | undefined {
  const linear = model.kind === "mlp" && model.hidden.length === 0;
  switch (path) {
    case "model.activation":
    case "model.normalization":
      return linear ? "a linear model has no hidden layer" : undefined;
    case "model.skip":
      if (linear) return "a linear model has no hidden layer";
      return canSkip(model, inputWidth(dataset))
        ? undefined
        : "no layer is as wide as the one before it";
    case "axes.orthogonalize":
      return axes.second !== null && orthogonal(axes.first, axes.second)
        ? "these two directions are orthogonal already"
        : undefined;
    default:
      return undefined;
  }
}

/** Principal components among each other, and eigenvectors. */
function orthogonal(first: AxisRecipe, second: AxisRecipe): boolean {
  return first.kind === second.kind && (first.kind === "pca" || first.kind === "eigenvector");
}
