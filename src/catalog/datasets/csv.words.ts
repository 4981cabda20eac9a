import type { SettingsOf } from "../kind";
import type { DatasetRecipe } from ".";
import { type DatasetWords, file, split, task } from "./file.words";
import { inputScaling, targetScaling } from "./inputScaling.words";
import { testFraction } from "./sampling.words";

export const csv: DatasetWords<SettingsOf<DatasetRecipe, "csv">> = {
  label: "Your CSV",
  picker: {
    choose: "Choose a table or drop it on the page",
    about: "Columns of numbers or text, and one target column.",
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
    classes: {
      label: "One-hot classes",
      sentence: "Columns of 0 and 1, one for each class, in place of the target column.",
      picked: true,
    },
    task,
    without: {
      label: "Columns left out",
      sentence: "By name or by position from 0.",
      picked: true,
    },
    text: {
      label: "Columns of text",
      sentence:
        "A column of 0 and 1 for each category, or one number for each, in the alphabet's order.",
      choices: { omitted: "Left out", "one-hot": "One-hot", ordinal: "Ordinal" },
    },
    missing: {
      label: "Missing values",
      sentence:
        "Their rows are left out, or the mean of the column over the training rows stands for them; a missing text is a category of its own.",
      choices: {
        omitted: "Rows left out",
        mean: "Mean of the column",
        marked: "Mean, and a column that tells",
      },
    },
    absent: {
      label: "Numbers that stand for missing values",
      sentence: "By column, such as −999.",
      picked: true,
    },
    images: {
      label: "Pixels of images",
      sentence: "Whether the columns are the pixels of square gray images.",
      rare: true,
    },
    samples: {
      label: "Samples",
      sentence: "Rows drawn at random over the whole file.",
      choices: { null: "All, 20,000 at most", number: "Drawn at random" },
      initial: 1000,
      rare: true,
    },
    split,
    ...inputScaling,
    ...targetScaling,
  },
};
