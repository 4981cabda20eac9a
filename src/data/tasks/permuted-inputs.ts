import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { widths } from "../dataset";
import type { TaskCode } from "./code";
import { withInputs } from "./withInputs";

export const permutedInputs: TaskCode<SettingsOf<TaskRecipe, "permuted-inputs">> = (
  _,
  { train, test },
  random,
) => {
  const order = random.permutation(widths(train).input);
  const permute = (from: Float32Array, to: Float32Array): void => {
    for (const [place, source] of order.entries()) to[place] = from[source];
  };
  return { train: withInputs(train, permute), test: withInputs(test, permute) };
};
