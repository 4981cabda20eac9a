import type { SettingsOf } from "../kind";
import type { DatasetRecipe } from ".";
import { type DatasetWords, file, task } from "./file.words";
import { inputScaling } from "./inputScaling.words";
import { testFraction } from "./sampling.words";

export const csv: DatasetWords<SettingsOf<DatasetRecipe, "csv">> = {
  label: "Your CSV",
  picker: {
    choose: "Choose a CSV or drop it on the page",
    about: "Numeric columns and one target column.",
  },
  fields: {
    testFraction,
    file,
    header: {
      label: "Header row",
      sentence: "Whether the first line names the columns.",
      choices: { auto: "Detect", yes: "Yes", no: "No" },
    },
    label: {
      label: "Target column",
      sentence: "The column to be predicted, by name or by position from 0; the last one if empty.",
      choices: { null: "last column" },
    },
    task,
    ...inputScaling,
  },
};
