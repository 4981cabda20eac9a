import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const focal: KindWords<SettingsOf<LossRecipe, "focal">> = {
  label: "Focal",
  formula: "−(1 − p)^γ log p",
  fields: {
    focus: {
      label: "Focus γ",
      sentence: "How much less samples count that are right already; with 0 it is cross-entropy.",
      slider: { low: 0, high: 5, scale: "linear" },
    },
  },
};
