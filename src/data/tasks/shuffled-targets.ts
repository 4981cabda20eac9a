import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { widths } from "../dataset";
import type { TaskCode } from "./code";

/** round(fraction · count) samples, chosen at random, exchange their targets by a random permutation. */
export const shuffledTargets: TaskCode<SettingsOf<TaskRecipe, "shuffled-targets">> = (
  { fraction },
  { train, test },
  random,
) => {
  const { target } = widths(train);
  const chosen = random.permutation(train.count).subarray(0, Math.round(fraction * train.count));
  const order = random.permutation(chosen.length);
  const targets = train.targets.slice();
  for (const [place, sample] of chosen.entries()) {
    const source = chosen[order[place]];
    targets.set(train.targets.subarray(source * target, (source + 1) * target), sample * target);
  }
  return { train: { ...train, targets }, test };
};
