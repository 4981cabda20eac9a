import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const awp: KindWords<SettingsOf<AscentRecipe, "awp">> = {
  label: "Adversarial weight perturbation",
  short: "AWP",
  fields: {
    share: {
      label: "Perturbation γ",
      sentence:
        "Takes the gradient after a step up that changes each tensor by this share of its length.",
      formula: "θ ← θ − η·∇L(θ + v) with v = γ·‖W‖·∇L/‖∇L‖ of each tensor   (Wu et al. 2020)",
      slider: { low: 0, high: 0.1, scale: "linear" },
    },
  },
};
