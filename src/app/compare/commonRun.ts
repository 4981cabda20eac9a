import type { CommonPlane, CommonTerrain } from "../../results/commonTerrain";
import { noCurvature } from "../../results/curvature";
import type { Run } from "../../results/results";

/** A common terrain as a run of its own, for captions and pictures: the first run in that plane. */
export function commonRun(
  first: Run,
  plane: CommonPlane,
  { axes, surface, trajectories }: CommonTerrain,
): Run {
  const [trajectory] = trajectories;
  if (plane === "first") return { ...first, trajectory };
  const { train } = first.provenance;
  return {
    ...first,
    recipe: {
      ...first.recipe,
      axes: { ...first.recipe.axes, first: axes.first.recipe, second: axes.second?.recipe ?? null },
      grid: { ...first.recipe.grid, alpha: null, beta: null },
    },
    // What the axes explain is of all paths, as their names say.
    axes: { ...axes, explained: null },
    surface,
    trajectory,
    solutions: [],
    curvature: noCurvature(),
    provenance: { train },
  };
}
