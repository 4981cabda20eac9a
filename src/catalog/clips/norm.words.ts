import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ClipRecipe } from ".";

export const norm: KindWords<SettingsOf<ClipRecipe, "norm">> = {
  label: "By norm",
  fields: {
    limit: {
      label: "Longest gradient",
      sentence: "Longer gradients are shortened to this length.",
      formula: "g ← g·min(1, limit/‖g‖)   (Pascanu et al. 2013)",
      slider: { low: 0.01, high: 100, scale: "log" },
    },
  },
};
