import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const samSharpness: KindWords<SettingsOf<MeasureRecipe, "sam-sharpness">> = {
  label: "SAM sharpness",
  fields: {
    radius: {
      label: "Radius ρ",
      sentence: "Length of the step up.",
      formula: "L(θ + ρ·∇L/‖∇L‖) − L(θ)   (Foret et al. 2021)",
      slider: { low: 0.001, high: 1, scale: "log" },
    },
  },
};
