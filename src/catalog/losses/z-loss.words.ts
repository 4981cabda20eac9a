import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const zLoss: KindWords<SettingsOf<LossRecipe, "z-loss">> = {
  label: "With z-loss",
  formula: "−log p + c·log²Σ exp f",
  fields: {
    weight: {
      label: "Weight c",
      sentence: "Holds the logarithm of the sum of exponentials near 0.",
      slider: { low: 1e-5, high: 1, scale: "log" },
    },
  },
};
