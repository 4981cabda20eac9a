import type { SettingsOf } from "../kind";
import type { FieldWords, KindWords } from "../words";
import type { RuleRecipe } from ".";

export const keptShare: FieldWords = {
  label: "Momentum μ",
  sentence: "Share of the last step that is kept.",
  formula: "v ← μ·v + ∇L(θ);  θ ← θ − η·v",
  slider: { low: 0, high: 0.99, scale: "linear" },
};

export const momentum: KindWords<SettingsOf<RuleRecipe, "momentum">> = {
  label: "Heavy ball",
  fields: { momentum: keptShare },
};
