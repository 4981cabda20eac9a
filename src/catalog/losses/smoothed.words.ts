import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const smoothed: KindWords<SettingsOf<LossRecipe, "smoothed">> = {
  label: "Smoothed labels",
  formula: "−(1 − ε) log p − ε·mean of log p(j)",
  fields: {
    smoothing: {
      label: "Smoothing ε",
      sentence: "Share of each label that all classes have in common.",
      slider: { low: 0, high: 0.5, scale: "linear" },
    },
  },
};
