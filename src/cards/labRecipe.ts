import { axisDefinition } from "../catalog/axes";
import { recipe as makeRecipe } from "../recipe/parse";
import type { Recipe } from "../recipe/schema";

/**
 * A run of a study as the lab opens it. A study may keep nothing of the path but its end; where the plane is
 * the path's own, the lab keeps as much as it usually does. That changes no training.
 */
export function labRecipe(run: Recipe): Recipe {
  const { axes, training } = run;
  const components = [axes.first, axes.second].map((axis) =>
    axis === null ? -1 : (axisDefinition(axis).component?.(axis) ?? -1),
  );
  // As many intervals span as many dimensions, at most.
  if (training.checkpoints > Math.max(...components)) return run;
  return { ...run, training: { ...training, checkpoints: makeRecipe().training.checkpoints } };
}
