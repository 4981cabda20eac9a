import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const saf: KindWords<SettingsOf<AscentRecipe, "saf">> = {
  label: "Sharpness-aware for free (SAF)",
  fields: {
    weight: {
      label: "Weight c",
      sentence: "How strongly the answers to a sample are held to those of some epochs before.",
      formula: "∇(L + c·τ²·KL(p₋ ‖ p)),  p ∝ exp(z/τ)   (Du et al. 2022)",
      slider: { low: 0.01, high: 10, scale: "log" },
    },
    temperature: {
      label: "Temperature τ",
      sentence: "What outputs are divided by before they are compared: large ones soften them.",
      slider: { low: 1, high: 100, scale: "log" },
      rare: true,
    },
    back: {
      label: "Epochs back",
      sentence:
        "How many passes over the samples lie between the two; the outputs of all are kept.",
      slider: { low: 1, high: 10, scale: "linear" },
      rare: true,
    },
    from: {
      label: "From epoch",
      sentence: "Passes over the samples before the term begins, from 0 in every phase.",
      slider: { low: 0, high: 50, scale: "linear" },
      rare: true,
    },
  },
};
