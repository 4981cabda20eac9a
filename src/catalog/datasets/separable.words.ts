import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { samples, testFraction } from "./sampling.words";

export const separable: KindWords<SettingsOf<DatasetRecipe, "separable">> = {
  label: "Separable cloud",
  fields: {
    samples,
    testFraction,
    dimensions: { label: "Dimensions", sentence: "Numbers in an input." },
    margin: {
      label: "Margin",
      sentence: "How far every point lies from the plane between the classes, before the stretch.",
      slider: { low: 0, high: 2, scale: "linear" },
    },
    stretch: {
      label: "Stretch",
      sentence: "Multiplies the first coordinate, so that the loss is steeper along it.",
      slider: { low: 0.1, high: 100, scale: "log" },
    },
  },
};
