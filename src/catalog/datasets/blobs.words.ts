import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { labelNoise, samples, testFraction } from "./sampling.words";

export const blobs: KindWords<SettingsOf<DatasetRecipe, "blobs">> = {
  label: "Gaussian blobs",
  fields: {
    samples,
    testFraction,
    classes: { label: "Classes", sentence: "Number of Gaussian clusters." },
    dimensions: {
      label: "Dimensions",
      sentence: "Number of input features; class means are orthonormal when they fit.",
    },
    separation: {
      label: "Separation",
      sentence: "Distance of every class mean from the origin.",
      slider: { low: 0, high: 10, scale: "linear" },
    },
    spread: {
      label: "Spread",
      sentence: "Standard deviation within a class.",
      slider: { low: 0.05, high: 2, scale: "linear" },
    },
    labelNoise,
  },
};
