import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { InterventionRecipe } from ".";

export const round: KindWords<SettingsOf<InterventionRecipe, "round">> = {
  label: "Round",
  fields: {
    bits: {
      label: "Bits",
      sentence: "Each layer's weights go to the nearest of so many levels; biases are kept.",
      formula: "w ← s·round(w/s) with s = max|w|/(2ᵇ⁻¹ − 1)",
      slider: { low: 2, high: 16, scale: "linear" },
    },
  },
};
