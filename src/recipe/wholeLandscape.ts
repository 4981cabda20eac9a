import { axisDefinition } from "../catalog/axes";
import { isFunction } from "../catalog/models";
import type { Recipe } from "./schema";

/** Whether the axes are all parameters that there are, so that nothing lies off the plane. */
export function isWholeLandscape({ model, axes }: Pick<Recipe, "model" | "axes">): boolean {
  if (!isFunction(model)) return false;
  const shown = [axes.first, axes.second].flatMap((axis) =>
    axis === null ? [] : (axisDefinition(axis).parameter?.(axis) ?? []),
  );
  return new Set(shown).size === model.parameters.length;
}
