import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { widths } from "../dataset";
import type { TaskCode } from "./code";

/**
 * x ← x + λ(x' − x) with another training sample and λ uniform in [0, most]. Numbers as targets are mixed alike;
 * a class is the other's with probability λ, since the cross-entropy of such labels is in the mean that of
 * mixed ones.
 */
export const mixed: TaskCode<SettingsOf<TaskRecipe, "mixed">> = (
  { most },
  { task, train, test },
  random,
) => {
  const { input, target } = widths(train);
  const inputs = train.inputs.slice();
  const targets = train.targets.slice();
  for (const [i, other] of random.permutation(train.count).entries()) {
    const share = most * random.uniform();
    for (let k = 0; k < input; k++) {
      const x = train.inputs[i * input + k];
      inputs[i * input + k] = x + share * (train.inputs[other * input + k] - x);
    }
    if (task.kind === "classification") {
      if (random.uniform() < share) targets[i] = train.targets[other];
      continue;
    }
    for (let k = 0; k < target; k++) {
      const y = train.targets[i * target + k];
      targets[i * target + k] = y + share * (train.targets[other * target + k] - y);
    }
  }
  return { train: { ...train, inputs, targets }, test };
};
