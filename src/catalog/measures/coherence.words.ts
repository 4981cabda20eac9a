import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const coherence: KindWords<SettingsOf<MeasureRecipe, "coherence">> = {
  label: "Coherence of gradients",
  fields: {
    samples: {
      label: "Gradients m",
      sentence: "Training samples whose gradients are compared; the value grows with them.",
      formula: "m·‖mean gᵢ‖² / mean ‖gᵢ‖²   (Chatterjee & Zielinski 2022)",
      slider: { low: 10, high: 1000, scale: "log" },
    },
  },
};
