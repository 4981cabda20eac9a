import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const opposingShare: KindWords<SettingsOf<MeasureRecipe, "opposing-share">> = {
  label: "Opposing samples’ share",
  fields: {
    share: {
      label: "Of the samples",
      sentence: "How many of the samples are in the rising group, and in the falling one.",
      formula: "Σ|Δℓ| of both groups over Σ|Δℓ| of all samples   (Rosenfeld & Risteski 2024)",
      slider: { low: 0.001, high: 0.1, scale: "log" },
    },
  },
};
