import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const margins: KindWords<SettingsOf<MeasureRecipe, "margins">> = {
  label: "Margins of single samples",
  fields: {
    samples: {
      label: "Samples told apart",
      sentence:
        "The first of the training samples. A margin is the logit of the right class less the largest of the others.",
      slider: { low: 10, high: 5000, scale: "log" },
    },
  },
};
