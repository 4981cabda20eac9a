import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { select } from "../split";
import type { TaskCode } from "./code";

export const subset: TaskCode<SettingsOf<TaskRecipe, "subset">> = (
  { skipped, samples },
  { train, test },
) => {
  const count = Math.max(0, Math.min(samples, train.count - skipped));
  return {
    train: select(
      train,
      Int32Array.from({ length: count }, (_, i) => skipped + i),
    ),
    test,
  };
};
