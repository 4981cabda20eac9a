import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const fisherSam: KindWords<SettingsOf<AscentRecipe, "fisher-sam">> = {
  label: "Sharpness-aware, Fisher mask",
  fields: {
    radius: {
      label: "Radius ρ",
      sentence: "Takes the gradient at the worst nearby point, at this distance.",
      formula: "θ ← θ − η·∇L(θ + ρ·m⊙g/‖m⊙g‖)   (Zhong et al. 2022)",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    share: {
      label: "Share that moves",
      sentence: "Of the parameters, those with the largest squared gradients of single samples.",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    every: {
      label: "Chosen every",
      sentence: "Steps after which the parameters that move are chosen anew.",
      slider: { low: 1, high: 1000, scale: "log" },
      rare: true,
    },
    samples: {
      label: "Samples to choose by",
      sentence: "Of the batch at that step; each costs a gradient.",
      slider: { low: 1, high: 128, scale: "log" },
      rare: true,
    },
  },
};
