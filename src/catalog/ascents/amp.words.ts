import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const amp: KindWords<SettingsOf<AscentRecipe, "amp">> = {
  label: "Adversarial model perturbation",
  short: "AMP",
  fields: {
    radius: {
      label: "Perturbation ε",
      sentence: "Takes the gradient after steps up that change each tensor by this length at most.",
      formula: "δ ← clip(δ + ζ·∇L(θ + δ)), then θ ← θ − η·∇L(θ + δ)   (Zheng et al. 2021)",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    rate: {
      label: "Step up ζ",
      sentence: "How far each step up goes along the gradient.",
      slider: { low: 0.01, high: 10, scale: "log" },
      rare: true,
    },
    steps: {
      label: "Steps up",
      sentence: "Each costs a gradient more.",
      slider: { low: 1, high: 5, scale: "linear" },
      rare: true,
    },
  },
};
