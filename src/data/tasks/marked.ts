import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { worded } from "../../language/worded";
import type { Stream } from "../../random/stream";
import { ReadError } from "../../results/readError";
import { type Samples, widths } from "../dataset";
import type { TaskCode } from "./code";

/** The first inputs, one for each class, become the least of all training inputs, and that of the mark the greatest. */
export const marked: TaskCode<SettingsOf<TaskRecipe, "marked">> = (
  { fraction },
  { task, train, test },
  random,
) => {
  if (task.kind !== "classification")
    throw new ReadError(worded`A phase is to have class marks, and the targets are numbers.`);
  const { classes } = task;
  if (classes > widths(train).input)
    throw new ReadError(
      worded`A phase is to have marks of ${classes} classes, and inputs have ${widths(train).input} numbers.`,
    );
  const ends = train.inputs.reduce(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const mark = (samples: Samples, share: number) =>
    withMarks(samples, { share, classes, ends, random });
  return { train: mark(train, fraction), test: mark(test, 0) };
};

function withMarks(
  samples: Samples,
  {
    share,
    classes,
    ends: [dark, bright],
    random,
  }: { share: number; classes: number; ends: number[]; random: Stream },
): Samples {
  const { input } = widths(samples);
  const inputs = samples.inputs.slice();
  const told = Math.round(share * samples.count);
  for (const [rank, i] of random.permutation(samples.count).entries()) {
    const place = rank < told ? samples.targets[i] : random.integer(classes);
    inputs.fill(dark, i * input, i * input + classes);
    inputs[i * input + place] = bright;
  }
  return { ...samples, inputs };
}
