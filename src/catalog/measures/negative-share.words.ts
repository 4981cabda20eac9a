import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const negativeShare: KindWords<SettingsOf<MeasureRecipe, "negative-share">> = {
  label: "Negative share K½",
  fields: {
    probes: {
      label: "Probes of K½",
      sentence: "Random vectors averaged over.",
      slider: { low: 2, high: 20, scale: "linear" },
    },
    steps: {
      label: "Steps per probe",
      sentence: "Lanczos steps; the value depends on them.",
      slider: { low: 5, high: 120, scale: "linear" },
    },
  },
};
