/** What follows from a dataset's kind before anything is read. */
import type { DatasetRecipe } from "./schema";

/** Whether the samples are images, or may turn out to be. */
export function mayBeImages({ kind }: DatasetRecipe): boolean {
  return kind === "glyphs" || kind === "idx" || kind === "npz";
}

/** Whether the targets are numbers and not classes; files that are to be looked at count as classes. */
export function isRegression(dataset: DatasetRecipe): boolean {
  if (dataset.kind === "csv" || dataset.kind === "npz") return dataset.task === "regression";
  return dataset.kind === "regression";
}

export type FileDataset = Extract<DatasetRecipe, { file: string }>;

/** Whether the samples come from a file of the user's own, which travels beside the recipe. */
export function isFromFile(dataset: DatasetRecipe): dataset is FileDataset {
  return "file" in dataset;
}
