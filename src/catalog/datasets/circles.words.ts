import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { noise, samples, testFraction } from "./sampling.words";

export const circles: KindWords<SettingsOf<DatasetRecipe, "circles">> = {
  label: "Circles",
  fields: {
    samples,
    testFraction,
    factor: {
      label: "Inner radius",
      sentence: "Radius of the inner circle as a share of the outer one.",
      slider: { low: 0.05, high: 0.95, scale: "linear" },
    },
    noise,
  },
};
