import { isFromFile } from "../catalog/datasets";
import { WordedError, worded } from "../language/worded";
import type { DataSummary, Run } from "../results/results";
import type { UserFile } from "./experiment";
import type { Executor } from "./protocol";

/**
 * Makes sure that weights are measured on the data that they were trained on: a file of the same name
 * may hold something else by now.
 *
 * @throws Error in words for the user.
 */
export async function requireSameData(
  executor: Executor,
  { recipe, data }: Pick<Run, "recipe" | "data">,
  file: UserFile | null,
  signal: AbortSignal,
): Promise<void> {
  const { dataset } = recipe;
  if (data === null || !isFromFile(dataset)) return;
  const now = await executor.call("data", { recipe, file }, { signal });
  if (isSameData(data, now)) return;
  throw new WordedError(
    worded`"${dataset.file}" does not give the data that this network was trained on (${data.hash}; now ${now.hash}): choose the file as it was then, or train again.`,
  );
}

/** Whether two summaries are of the same samples. */
export function isSameData(one: DataSummary, other: DataSummary): boolean {
  return one.hash === other.hash;
}
