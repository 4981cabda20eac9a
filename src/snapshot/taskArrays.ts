/** How a training's tasks fare, by the names that the arrays have in a snapshot file, and the way back. */
import { tasksOf } from "../recipe/phases";
import type { Recipe } from "../recipe/schema";
import type { TaskTable, Trained } from "../results/results";
import type { ArrayReader, RunArrays } from "./namedArrays";

const names: readonly [keyof TaskTable, string][] = [
  ["trainLoss", "task_train_loss"],
  ["testLoss", "task_test_loss"],
  ["trainAccuracy", "task_train_accuracy"],
  ["testAccuracy", "task_test_accuracy"],
];

/** @param rows checkpoints. */
export function addTaskArrays(arrays: RunArrays, tasks: TaskTable, rows: number): void {
  for (const [column, name] of names) {
    const data = tasks[column];
    arrays.set(name, { shape: [rows, data.length / rows], data });
  }
}

export function tasksFrom(
  { training }: Recipe,
  rows: number,
  reader: ArrayReader,
): Pick<Trained, "tasks"> {
  if (!names.every(([, name]) => reader.has(name))) return {};
  const count = rows * tasksOf(training).length;
  const [trainLoss, testLoss, trainAccuracy, testAccuracy] = names.map(([, name]) =>
    reader.single(name, count),
  );
  return { tasks: { trainLoss, testLoss, trainAccuracy, testAccuracy } };
}
