import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { noise, samples, testFraction } from "./sampling.words";

export const spirals: KindWords<SettingsOf<DatasetRecipe, "spirals">> = {
  label: "Spirals",
  fields: {
    samples,
    testFraction,
    arms: { label: "Arms", sentence: "Number of interleaved spirals, one class each." },
    turns: {
      label: "Turns",
      sentence: "How often each arm winds around the centre.",
      slider: { low: 0.25, high: 4, scale: "linear" },
    },
    noise,
  },
};
