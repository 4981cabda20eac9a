import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";

export const lion: KindWords<SettingsOf<RuleRecipe, "lion">> = {
  label: "Lion",
  fields: {
    mixing: {
      label: "Mixing β₁",
      sentence: "How much of the step's sign is that of the memory.",
      formula: "θ ← θ − η·sign(β₁·m + (1 − β₁)·g), then m ← β₂·m + (1 − β₂)·g   (Chen et al. 2023)",
      slider: { low: 0, high: 0.99, scale: "linear" },
      rare: true,
    },
    memory: {
      label: "Memory β₂",
      sentence: "Memory of the mean gradient.",
      slider: { low: 0.9, high: 0.9999, scale: "linear" },
      rare: true,
    },
  },
};
