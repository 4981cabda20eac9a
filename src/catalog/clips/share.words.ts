import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ClipRecipe } from ".";

export const share: KindWords<SettingsOf<ClipRecipe, "share">> = {
  label: "Largest entries",
  fields: {
    share: {
      label: "Share of entries",
      sentence: "So many of the gradient's entries, the largest, are cut to the size of the next.",
      slider: { low: 0, high: 1, scale: "linear" },
    },
  },
};
