import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const subspace: KindWords<SettingsOf<AscentRecipe, "subspace">> = {
  label: "Within a random subspace",
  fields: {
    dimensions: {
      label: "Dimensions",
      sentence: "All steps stay in the subspace of so many random directions through the start.",
      formula: "θ = θ₀ + P·z: descent along PPᵀ∇L   (Li et al. 2018)",
      slider: { low: 1, high: 1000, scale: "log" },
    },
  },
};
