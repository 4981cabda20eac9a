import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { InterventionRecipe } from ".";

export const renew: KindWords<SettingsOf<InterventionRecipe, "renew">> = {
  label: "Renew unused units",
  fields: {
    rate: {
      label: "Share a step",
      sentence:
        "During the phase this share of each hidden layer starts anew in a step: the units that the next layer has least of.",
      formula:
        "u ← 0.95·u + 0.05·mean|h|·Σ|w_out| every 5 steps; then w_in new, w_out = 0   (Dohare et al. 2024)",
      slider: { low: 1e-5, high: 0.01, scale: "log" },
    },
    maturity: {
      label: "Steps of grace",
      sentence: "How long a new unit is left alone.",
      slider: { low: 5, high: 1000, scale: "log" },
    },
    samples: {
      label: "Samples",
      sentence: "Samples of the batch that usefulness is measured on.",
      slider: { low: 1, high: 64, scale: "log" },
    },
  },
};
