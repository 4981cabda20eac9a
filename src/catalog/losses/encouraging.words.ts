import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const encouraging: KindWords<SettingsOf<LossRecipe, "encouraging">> = {
  label: "Encouraging",
  formula: "−log p + log(1 − p)",
  fields: {
    threshold: {
      label: "Tangent from p",
      sentence:
        "Samples that are right get a bonus which grows with their probability, from here on in a straight line; the loss may be negative.",
      slider: { low: 0, high: 0.99, scale: "linear" },
    },
  },
};
