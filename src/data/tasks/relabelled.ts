import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { worded } from "../../language/worded";
import { ReadError } from "../../results/readError";
import type { Samples } from "../dataset";
import type { TaskCode } from "./code";

export const relabelled: TaskCode<SettingsOf<TaskRecipe, "relabelled">> = (_, data, random) => {
  if (data.task.kind !== "classification") {
    throw new ReadError(worded`A phase is to rename the classes, and the targets are numbers.`);
  }
  const names = random.permutation(data.task.classes);
  const renamed = (samples: Samples): Samples => ({
    ...samples,
    targets: samples.targets.map((label) => names[label]),
  });
  return { train: renamed(data.train), test: renamed(data.test) };
};
