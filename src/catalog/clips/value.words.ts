import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ClipRecipe } from ".";

export const value: KindWords<SettingsOf<ClipRecipe, "value">> = {
  label: "By value",
  fields: {
    limit: {
      label: "Largest entry",
      sentence: "Every entry of the gradient is kept within this bound.",
      slider: { low: 0.001, high: 10, scale: "log" },
    },
  },
};
