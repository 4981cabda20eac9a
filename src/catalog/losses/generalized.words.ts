import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const generalized: KindWords<SettingsOf<LossRecipe, "generalized">> = {
  label: "Generalized cross-entropy",
  formula: "(1 − p^q)/q",
  fields: {
    order: {
      label: "Order q",
      sentence: "Between cross-entropy, near 0, and half the absolute error, at 1.",
      slider: { low: 0.01, high: 1, scale: "linear" },
    },
  },
};
