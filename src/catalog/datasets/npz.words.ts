import type { SettingsOf } from "../kind";
import type { DatasetRecipe } from ".";
import { type DatasetWords, file, split, task } from "./file.words";
import { inputScaling, targetScaling } from "./inputScaling.words";
import { samples, testFraction } from "./sampling.words";

export const npz: DatasetWords<SettingsOf<DatasetRecipe, "npz">> = {
  label: "Your arrays (.npz)",
  picker: {
    choose: "Choose an .npz, or .npy files together",
    about: "Arrays X and y (or x_train and y_train): rows of features, or images.",
  },
  fields: {
    samples,
    testFraction,
    file,
    task,
    split,
    layout: {
      label: "Images lie",
      sentence:
        "Which axis of images has the channels, or that the columns are the pixels of square gray images.",
      choices: {
        auto: "As the axes tell",
        "channels-last": "Channels last",
        "channels-first": "Channels first",
        pixels: "As rows of pixels",
      },
      rare: true,
    },
    white: {
      label: "White",
      sentence: "The value of a white pixel in the file, which becomes 1, such as 255 or 65535.",
      choices: { null: "255 of bytes, else 1", number: "Given" },
      initial: 255,
      rare: true,
    },
    ...inputScaling,
    ...targetScaling,
  },
};
