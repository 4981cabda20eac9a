import type { SettingsOf } from "../../catalog/kind";
import type { TaskRecipe } from "../../catalog/tasks";
import { worded } from "../../language/worded";
import type { Stream } from "../../random/stream";
import { ReadError } from "../../results/readError";
import { type Samples, widths } from "../dataset";
import type { TaskCode } from "./code";

/** In each split the numbers from `first` to `last` of every input go to another one, together. */
export const shuffledInputs: TaskCode<SettingsOf<TaskRecipe, "shuffled-inputs">> = (
  { first, last },
  { train, test },
  random,
) => {
  const { input } = widths(train);
  if (last >= input)
    throw new ReadError(
      worded`A phase is to exchange coordinate ${last + 1} among samples, and inputs have ${input}.`,
    );
  const range = [first, last + 1] as const;
  return { train: exchanged(train, range, random), test: exchanged(test, range, random) };
};

function exchanged(
  samples: Samples,
  [first, end]: readonly [number, number],
  random: Stream,
): Samples {
  const { input } = widths(samples);
  const inputs = samples.inputs.slice();
  for (const [place, source] of random.permutation(samples.count).entries())
    inputs.set(
      samples.inputs.subarray(source * input + first, source * input + end),
      place * input + first,
    );
  return { ...samples, inputs };
}
