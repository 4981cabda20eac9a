import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const noisy: KindWords<SettingsOf<AscentRecipe, "noisy">> = {
  label: "With noise",
  short: "Noisy gradient",
  fields: {
    deviation: {
      label: "Noise σ",
      sentence: "Deviation of the Gaussian noise that is added to every entry of the gradient.",
      formula: "g + ε, ε ~ N(0, σ²/(1 + t)^γ) at step t of the phase   (Neelakantan et al. 2015)",
      slider: { low: 1e-4, high: 1, scale: "log" },
    },
    covariance: {
      label: "Covariance Σ",
      sentence:
        "Of a function’s noise: one row for each parameter, numbers separated by commas; empty for independent noise of one size.",
      formula: "ε ~ N(0, σ²Σ/(1 + t)^γ)",
      rare: true,
    },
    fading: {
      label: "Fading γ",
      sentence: "How fast the noise fades; 0 keeps it, the paper has 0.55.",
      slider: { low: 0, high: 2, scale: "linear" },
    },
  },
};
