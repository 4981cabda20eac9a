import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { worded } from "../../language/worded";
import { ReadError } from "../../results/readError";
import { select } from "../split";
import type { TaskCode } from "./code";

/** Of class c of C the first n·ratio^(−c/(C − 1)) of its n samples, one at least; repeated in turn where balanced. */
export const longTail: TaskCode<SettingsOf<TaskRecipe, "long-tail">> = (
  { ratio, balanced },
  { task, train, test },
  random,
) => {
  if (task.kind !== "classification")
    throw new ReadError(
      worded`A phase is to have a long tail of classes, and the targets are numbers.`,
    );
  const { classes } = task;
  const members = Array.from({ length: classes }, (): number[] => []);
  for (const [i, label] of train.targets.entries()) members[label].push(i);
  const kept = members.map((all, label) => {
    const share = ratio ** (-label / Math.max(1, classes - 1));
    return all.slice(0, Math.max(Math.min(1, all.length), Math.round(share * all.length)));
  });
  const most = Math.max(...kept.map(({ length }) => length));
  const chosen = kept.flatMap((some) =>
    balanced && some.length > 0
      ? Array.from({ length: most }, (_, turn) => some[turn % some.length])
      : some,
  );
  const order = random.permutation(chosen.length);
  return {
    train: select(
      train,
      order.map((place) => chosen[place]),
    ),
    test,
  };
};
