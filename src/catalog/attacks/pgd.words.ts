import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AttackRecipe } from ".";

export const pgd: KindWords<SettingsOf<AttackRecipe, "pgd">> = {
  label: "Projected gradient descent",
  short: "PGD",
  fields: {
    radius: {
      label: "Reach ε",
      sentence: "Each number of an input moves so far at most, from a random start within it.",
      formula: "δ ← clip(δ + (2.5·ε/K)·sign ∇ₓL(x + δ), −ε, ε), K times   (Madry et al. 2018)",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    steps: {
      label: "Steps K",
      sentence: "Each costs a gradient more.",
      slider: { low: 1, high: 20, scale: "linear" },
    },
  },
};
