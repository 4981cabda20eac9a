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

/** Numbers in one input; null for a file that has not been read. */
export function inputWidth(dataset: DatasetRecipe): number | null {
  switch (dataset.kind) {
    case "spirals":
    case "moons":
    case "circles":
      return 2;
    case "blobs":
      return dataset.dimensions;
    case "regression":
      return 1;
    case "glyphs":
      return dataset.size ** 2;
    case "csv":
    case "npz":
    case "idx":
      return null;
  }
}
