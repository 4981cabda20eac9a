import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const gradientCosines: KindWords<SettingsOf<MeasureRecipe, "gradient-cosines">> = {
  label: "Cosines of gradients",
  fields: {
    samples: {
      label: "Gradients",
      sentence: "Training samples whose gradients are compared, two by two.",
      formula: "gᵢ·gⱼ / (‖gᵢ‖·‖gⱼ‖)   (Sankararaman et al. 2020)",
      slider: { low: 2, high: 40, scale: "linear" },
    },
  },
};
