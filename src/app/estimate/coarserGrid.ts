import { gridPoints } from "../../lab/estimate";
import type { Progress } from "../../lab/experiment";
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

/** By then the first, coarse level of the grid is there, and the pace is known. */
const ENOUGH = 0.05;
/** Starting over has to save at least so much of the time that is left. */
const WORTH_IT = 0.5;

export interface CoarserInstead {
  recipe: Recipe;
  /** About how long it will take, at the pace of the surface under way. */
  seconds: number;
}

/** A coarser recipe for a surface under way that takes long; null where starting over does not pay. */
export function coarserInstead(recipe: Recipe, progress: Progress | null): CoarserInstead | null {
  if (progress?.stage !== "surface") return null;
  const { fraction, secondsLeft } = progress;
  if (fraction < ENOUGH || fraction >= 1) return null;
  if (secondsLeft === null || secondsLeft < LONG_SURFACE) return null;
  const coarser = withCoarserGrid(recipe);
  if (coarser === null) return null;
  const whole = secondsLeft / (1 - fraction);
  const seconds = (whole * gridPoints(coarser)) / gridPoints(recipe);
  return seconds <= (1 - WORTH_IT) * secondsLeft ? { recipe: coarser, seconds } : null;
}
