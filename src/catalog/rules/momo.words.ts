import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { keptShare } from "./momentum.words";

export const momo: KindWords<SettingsOf<RuleRecipe, "momo">> = {
  label: "MoMo",
  fields: {
    momentum: {
      ...keptShare,
      sentence: "Share of the running means of gradient, loss and slope that is kept.",
      formula: "θ ← θ − min(η, (f̄ + d·θ − γ − f*)₊/‖d‖²)·d   (Schaipp et al. 2024)",
    },
    lowest: {
      label: "Lowest loss f*",
      sentence: "What the loss is known not to fall below: 0 for most losses.",
      slider: { low: 0, high: 2, scale: "linear" },
      rare: true,
    },
  },
};
