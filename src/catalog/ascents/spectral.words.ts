import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const spectral: KindWords<SettingsOf<AscentRecipe, "spectral">> = {
  label: "With spectral regularization",
  short: "Spectral regularization",
  fields: {
    weight: {
      label: "Weight c",
      sentence: "How strongly the largest singular value of every kernel is drawn to 1.",
      formula: "∇L + c·∇Σ(σ − 1)² over kernels   (Lewandowski et al. 2024)",
      slider: { low: 1e-4, high: 1, scale: "log" },
    },
    iterations: {
      label: "Power steps",
      sentence: "Steps of the power iteration that finds the singular value, anew at every step.",
      slider: { low: 1, high: 20, scale: "linear" },
      rare: true,
    },
  },
};
