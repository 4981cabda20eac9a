import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { widths } from "../dataset";
import type { TaskCode } from "./code";

/** x ← max(x, least + b·(greatest − least)) over all training inputs, for some of the samples. */
export const brightBackground: TaskCode<SettingsOf<TaskRecipe, "bright-background">> = (
  { fraction, brightness },
  { train, test },
  random,
) => {
  const [least, greatest] = train.inputs.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const ground = least + brightness * (greatest - least);
  const { input } = widths(train);
  const inputs = train.inputs.slice();
  const count = Math.round(fraction * train.count);
  for (const i of random.permutation(train.count).subarray(0, count))
    for (let k = i * input; k < (i + 1) * input; k++) inputs[k] = Math.max(inputs[k], ground);
  return { train: { ...train, inputs }, test };
};
