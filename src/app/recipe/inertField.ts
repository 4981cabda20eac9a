import { axisDefinition } from "../../catalog/axes";
import { datasetDefinition } from "../../catalog/datasets";
import { modelDefinition } from "../../catalog/models";
import type { Recipe } from "../../recipe/schema";

/** Why a field changes nothing with the rest of the recipe as it is; undefined if it does. */
export function inertField({ dataset, model, axes }: Recipe, path: string): string | undefined {
  const [group, field] = path.split(".");
  if (group === "model") {
    const inputs = datasetDefinition(dataset).ends(dataset)?.inputs ?? null;
    return modelDefinition(model).inert?.(model, field, inputs);
  }
  if (path !== "axes.orthogonalize" || axes.second === null) return undefined;
  const { first, second } = axes;
  return first.kind === second.kind && axisDefinition(first).orthogonal
    ? "these two directions are orthogonal already"
    : undefined;
}
