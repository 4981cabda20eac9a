import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const asam: KindWords<SettingsOf<AscentRecipe, "asam">> = {
  label: "Adaptive (ASAM)",
  short: "ASAM",
  fields: {
    radius: {
      label: "ASAM radius ρ",
      sentence: "As SAM's, with every weight's step up in proportion to the weight's own size.",
      formula: "ε = ρ·T²g/‖T·g‖ with T = |θ| + floor   (Kwon et al. 2021)",
      slider: { low: 0, high: 4, scale: "linear" },
    },
    floor: {
      label: "Floor",
      sentence: "Added to each weight's size, so that weights at 0 can move.",
      slider: { low: 0, high: 1, scale: "linear" },
      rare: true,
    },
  },
};
