import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { samples, testFraction } from "./sampling.words";

export const slabs: KindWords<SettingsOf<DatasetRecipe, "slabs">> = {
  label: "Line and slabs",
  fields: {
    samples,
    testFraction,
    slabs: {
      label: "Slabs",
      sentence:
        "The second coordinate tells the class by slabs that take turns; the first does by its sign.",
      slider: { low: 2, high: 9, scale: "linear" },
    },
    margin: {
      label: "Margin",
      sentence:
        "Distance of the first coordinate from 0, and of the second from where the class changes, in halves of a slab.",
      slider: { low: 0, high: 0.9, scale: "linear" },
    },
    noise: {
      label: "Other coordinates",
      sentence: "Normal numbers that tell nothing of the class.",
      slider: { low: 0, high: 30, scale: "linear" },
    },
  },
};
