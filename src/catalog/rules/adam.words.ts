import type { SettingsOf } from "../kind";
import type { FieldWords, KindWords } from "../words";
import type { RuleRecipe } from ".";

export const epsilon: FieldWords = {
  label: "ε",
  sentence: "Keeps the division finite where gradients vanish.",
  slider: { low: 1e-10, high: 1e-2, scale: "log" },
  rare: true,
};

export const adam: KindWords<SettingsOf<RuleRecipe, "adam">> = {
  label: "Adam",
  fields: {
    beta1: {
      label: "β₁",
      sentence: "Memory of Adam's mean gradient.",
      formula: "m ← β₁·m + (1 − β₁)·g",
      slider: { low: 0, high: 0.99, scale: "linear" },
      rare: true,
    },
    beta2: {
      label: "β₂",
      sentence: "Memory of Adam's mean squared gradient.",
      formula: "v ← β₂·v + (1 − β₂)·g²;  θ ← θ − η·m̂/(√v̂ + ε)",
      slider: { low: 0.9, high: 0.9999, scale: "linear" },
      rare: true,
    },
    epsilon,
  },
};
