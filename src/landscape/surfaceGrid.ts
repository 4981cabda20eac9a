import type { AxesRecipe, GridRecipe } from "../recipe/schema";
import type { Surface, Trajectory } from "../results/results";
import { axisRange, gridCoordinates } from "./axisRange";

/** The coordinates that a recipe's surface is sampled at; β is a single 0 for a line. */
export function surfaceGrid(
  grid: GridRecipe,
  axes: AxesRecipe,
  trajectory: Pick<Trajectory, "alpha" | "beta">,
): Pick<Surface, "alpha" | "beta"> {
  const alphaRange = grid.alpha ?? axisRange(axes.first.kind, trajectory.alpha);
  const alpha = gridCoordinates(alphaRange, grid.columns);
  if (axes.second === null) return { alpha, beta: new Float32Array(1) };
  const betaRange = grid.beta ?? axisRange(axes.second.kind, trajectory.beta);
  return { alpha, beta: gridCoordinates(betaRange, grid.rows) };
}
