import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const sampleLosses: KindWords<SettingsOf<MeasureRecipe, "sample-losses">> = {
  label: "Losses of single samples",
  fields: {
    samples: {
      label: "Samples told apart",
      sentence: "The first of the training samples.",
      slider: { low: 10, high: 5000, scale: "log" },
    },
  },
};
