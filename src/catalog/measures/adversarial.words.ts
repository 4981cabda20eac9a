import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const adversarial: KindWords<SettingsOf<MeasureRecipe, "adversarial">> = {
  label: "Robustness to moved inputs",
  fields: {
    quantity: {
      label: "What is measured",
      sentence: "Of a classification the share that is still right, or the loss.",
      choices: { accuracy: "Accuracy", loss: "Loss" },
    },
    split: {
      label: "Inputs of",
      sentence: "Which samples are attacked.",
      choices: { test: "Test samples", train: "Training samples" },
    },
    radius: {
      label: "Reach ε",
      sentence: "Each number of an input moves so far at most, and is not kept within any range.",
      formula: "max L(x + δ) over |δᵢ| ≤ ε, from below   (Madry et al. 2018)",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    steps: {
      label: "Steps of the attack",
      sentence: "One is the fast gradient sign; more start at random and are projected.",
      slider: { low: 1, high: 20, scale: "linear" },
    },
  },
};
