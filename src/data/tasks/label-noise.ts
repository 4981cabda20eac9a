import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { worded } from "../../language/worded";
import { ReadError } from "../../results/readError";
import { withLabelNoise } from "../labelNoise";
import type { TaskCode } from "./code";

export const labelNoise: TaskCode<SettingsOf<TaskRecipe, "label-noise">> = (
  { fraction },
  { task, train, test },
  random,
) => {
  if (task.kind !== "classification") {
    throw new ReadError(worded`A phase is to have label noise, and the targets are numbers.`);
  }
  return { train: withLabelNoise(train, task.classes, fraction, random), test };
};
