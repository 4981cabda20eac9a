import type { MeasureRecipe } from "../../../catalog/measures";
import type { Probe } from "../../../nn/probe";
import type { Recipe } from "../../../recipe/schema";
import { probeOf } from "../trainJob";
import type { TaskObjectives } from "../workbench";

/** A measure of the catalog at so many checkpoints; at the last where it is one. */
export interface AskedAlong {
  id: string;
  measure: MeasureRecipe;
  points: number;
}

interface TrainingAlong {
  recipe: Recipe;
  tasks: readonly TaskObjectives[];
  signal: AbortSignal;
}

/**
 * Takes measures along a training, each at points of its own.
 *
 * @returns what each gave, which grows as the training goes on: point after point, vectors one behind
 *   the other.
 */
export function takenAlong(
  asked: readonly AskedAlong[],
  { recipe, tasks, signal }: TrainingAlong,
): { probe: Probe | undefined; taken: Record<string, number[]> } {
  const taken = Object.fromEntries(asked.map(({ id }): [string, number[]] => [id, []]));
  const probes = asked.flatMap(({ id, measure, points }) => {
    const training = { ...recipe.training, probes: { points, measures: [measure] } };
    const probe = probeOf({ ...recipe, training }, tasks, signal);
    return probe === undefined ? [] : [{ id, probe }];
  });
  if (probes.length === 0) return { probe: undefined, taken };
  const marks = [...new Set(probes.flatMap(({ probe }) => probe.marks))].sort((a, b) => a - b);
  const take: Probe["take"] = async (point) => {
    for (const { id, probe } of probes) {
      const index = probe.marks.indexOf(marks[point.index]);
      const found = index < 0 ? null : await probe.take({ ...point, index });
      if (found !== null) taken[id].push(...found[0].values);
    }
    // They are kept here, where each has its own points, and not in the training's table.
    return null;
  };
  return { probe: { marks, take }, taken };
}
