/** Data files that snapshots carry: a snapshot with its data can be computed again from itself. */

import { isFromFile } from "../../catalog/datasets";
import type { UserFile } from "../../lab/experiment";
import { userFile } from "../../lab/userFile";
import type { Run } from "../../results/results";
import type { CarriedData, Snapshot } from "../../snapshot/snapshot";

/** The file that a snapshot carries, as if it had been chosen here; null without one. */
export async function carriedFile({ run, data }: Snapshot): Promise<UserFile | null> {
  const { dataset } = run.recipe;
  if (data === undefined || !isFromFile(dataset)) return null;
  const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
  return userFile(dataset.file, blob(data.content), data.labels && blob(data.labels));
}

/**
 * Whether a file at hand is the one that a run's data came from: another content of the same name is
 * not.
 *
 * @param fileOfRun hash of the run's file; null where that is not known.
 */
export function isDataOf(
  { recipe }: Pick<Run, "recipe">,
  file: UserFile | null,
  fileOfRun: string | null,
): file is UserFile {
  return file !== null && isFromFile(recipe.dataset) && file.hash === fileOfRun;
}

export async function toCarry({ content, labels }: UserFile): Promise<CarriedData> {
  const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  return { content: await bytes(content), ...(labels && { labels: await bytes(labels) }) };
}
