import { datasetDefinition } from "../../catalog/datasets";
import { modelDefinition } from "../../catalog/models";
import type { AxisRecipe, Recipe } from "../../recipe/schema";

/** Why a field changes nothing with the rest of the recipe as it is; undefined if it does. */
export function inertField({ dataset, model, axes }: Recipe, path: string): string | undefined {
  const [group, field] = path.split(".");
  if (group === "model") {
    const inputs = datasetDefinition(dataset).ends(dataset)?.inputs ?? null;
    return modelDefinition(model).inert?.(model, field, inputs);
  }
  if (path !== "axes.orthogonalize" || axes.second === null) return undefined;
  return orthogonal(axes.first, axes.second)
    ? "these two directions are orthogonal already"
    : undefined;
}

/** Principal components among each other, and eigenvectors. */
function orthogonal(first: AxisRecipe, second: AxisRecipe): boolean {
  return first.kind === second.kind && (first.kind === "pca" || first.kind === "eigenvector");
}
