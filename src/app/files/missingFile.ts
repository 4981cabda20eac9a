import { hasLabelsFile, isFromFile } from "../../catalog/datasets";
import type { UserFile } from "../../lab/experiment";
import { t } from "../../language/t";
import type { DatasetRecipe } from "../../recipe/schema";

/** What a dataset still needs from the user, in words; null when everything is there. */
export function missingFile(dataset: DatasetRecipe, file: UserFile | null): string | null {
  if (!isFromFile(dataset)) return null;
  const pair = hasLabelsFile(dataset);
  if (file !== null && pair === (file.labels !== undefined)) return null;
  const what = pair ? "the two IDX files" : "the file";
  return dataset.file === ""
    ? t`Choose ${what} first.`
    : t`Choose ${what} again: your data stays with you and is not kept.`;
}
