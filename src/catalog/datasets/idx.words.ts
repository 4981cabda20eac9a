import type { SettingsOf } from "../kind";
import type { DatasetRecipe } from ".";
import { type DatasetWords, file, split } from "./file.words";
import { inputScaling } from "./inputScaling.words";
import { samples, testFraction } from "./sampling.words";

export const idx: DatasetWords<SettingsOf<DatasetRecipe, "idx">> = {
  label: "Your images (IDX)",
  picker: {
    choose: "Choose both IDX files or drop them on the page",
    about: "Images and labels as MNIST has them, gzipped or not.",
  },
  fields: {
    samples,
    testFraction,
    file,
    labels: { label: "File of labels", sentence: "The class of every image.", picked: true },
    size: {
      label: "Image size",
      sentence: "Pixels along each side of an image.",
      choices: { null: "As they are", number: "Averaged down" },
    },
    split,
    ...inputScaling,
  },
};
