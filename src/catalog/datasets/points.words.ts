import type { SettingsOf } from "../kind";
import type { DatasetRecipe } from ".";
import type { DatasetWords } from "./file.words";

export const points: DatasetWords<SettingsOf<DatasetRecipe, "points">> = {
  label: "Listed points",
  fields: {
    points: {
      label: "Points",
      sentence: "One point a line: its inputs and, last, its target, separated by commas.",
    },
  },
};
