import { type TaskRecipe, taskDefinition } from "../catalog/tasks";
import { tasksOf } from "../recipe/phases";
import type { Run, TaskTable } from "./results";

/** One task of a training over its checkpoints; NaN where it is yet to come. */
export interface TaskSeries extends TaskTable {
  task: TaskRecipe;
  /** "classes 0 to 4". */
  name: string;
}

/** The tasks of a run, one after the other; none where it has one task only. */
export function taskSeries({ recipe, trained }: Pick<Run, "recipe" | "trained">): TaskSeries[] {
  const table = trained?.tasks;
  if (table === undefined) return [];
  const all = tasksOf(recipe.training);
  return all.map((task, place) => {
    const column = (values: Float32Array) =>
      values.filter((_, index) => index % all.length === place);
    return {
      task,
      name: taskDefinition(task).describe(task),
      trainLoss: column(table.trainLoss),
      testLoss: column(table.testLoss),
      trainAccuracy: column(table.trainAccuracy),
      testAccuracy: column(table.testAccuracy),
    };
  });
}
