import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const poly: KindWords<SettingsOf<LossRecipe, "poly">> = {
  label: "Poly-1",
  formula: "−log p + ε(1 − p)",
  fields: {
    epsilon: {
      label: "ε",
      sentence:
        "Weight of the share of probability that the right class lacks; with 0 it is cross-entropy.",
      slider: { low: -1, high: 6, scale: "linear" },
    },
  },
};
