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
  fields: { samples, testFraction, file, task, split, ...inputScaling, ...targetScaling },
};
