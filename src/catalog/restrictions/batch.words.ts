import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RestrictionRecipe } from ".";

export const batch: KindWords<SettingsOf<RestrictionRecipe, "batch">> = {
  label: "A random batch",
  fields: {
    size: {
      label: "Samples",
      sentence: "Size of the batch.",
      slider: { low: 1, high: 1024, scale: "log" },
    },
  },
};
