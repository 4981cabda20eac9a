import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { worded } from "../../language/worded";
import { ReadError } from "../../results/readError";
import type { Samples } from "../dataset";
import { select } from "../split";
import type { TaskCode } from "./code";

export const classes: TaskCode<SettingsOf<TaskRecipe, "classes">> = ({ first, last }, data) => {
  if (data.task.kind !== "classification") {
    throw new ReadError(worded`A phase is to train on some classes, and the targets are numbers.`);
  }
  const kept = (samples: Samples): Samples =>
    select(
      samples,
      Int32Array.from(samples.targets.keys()).filter(
        (i) => samples.targets[i] >= first && samples.targets[i] <= last,
      ),
    );
  return { train: kept(data.train), test: kept(data.test) };
};
