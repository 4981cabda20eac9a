/** What a file of samples was found to hold, before anything is trained on it. */
import type { Worded } from "../language/worded";
import type { DatasetRecipe } from "../recipe/schema";
import type { ColumnName } from "./tableColumns";

export interface ColumnLook {
  name: string;
  /** How a recipe names it: by its name, or by its position from 0 where another has the same. */
  column: ColumnName;
  holds: "numbers" | "text";
  /** Cells without a value. */
  missing: number;
  /** A number that seems to stand for a missing value, and how often it does. */
  sentinel: { value: number; count: number } | null;
  /** Why it had better be left out, in words; null for a feature and for the target. */
  aside: string | null;
}

export interface TableLook {
  columns: ColumnLook[];
  /** Columns side by side of which every row has a single 1, in the order of the file. */
  oneHot: ColumnName[][];
  header: boolean;
  /** Rows but for the header. */
  rows: number;
  /** The first of them. */
  preview: string[][];
}

/** What a recipe makes of the file. */
export interface ReadSamples {
  train: number;
  /** Samples that the file keeps for the test, where they are used. */
  test: number;
  inputShape: number[];
  /** How many samples each class has; null for numbers. */
  classes: { label: string; count: number }[] | null;
  /** The range of targets that are numbers; null for classes. */
  range: [number, number] | null;
  notes: string[];
}

export interface DataLook {
  /** The settings that were asked for, or are proposed. */
  dataset: DatasetRecipe;
  /** Null for arrays and images. */
  table: TableLook | null;
  /** In words why nothing comes of it. */
  read: ReadSamples | { problem: Worded };
}
