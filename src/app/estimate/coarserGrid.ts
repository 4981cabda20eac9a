import { gridPoints } from "../../lab/estimate";
import type { Recipe } from "../../recipe/schema";

/** A surface that takes longer than this is worth a coarser one. */
export const LONG_SURFACE = 20;
/** Points along each side of the coarser one. */
const SIDE = 25;

/** The recipe with at most 25×25 points; null when it has no more than that. */
export function withCoarserGrid(recipe: Recipe): Recipe | null {
  const { columns, rows } = recipe.grid;
  const grid = { ...recipe.grid, columns: Math.min(SIDE, columns), rows: Math.min(SIDE, rows) };
  const coarser = { ...recipe, grid };
  return gridPoints(coarser) < gridPoints(recipe) ? coarser : null;
}
