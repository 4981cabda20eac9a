import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { keptShare } from "./momentum.words";

export const nesterov: KindWords<SettingsOf<RuleRecipe, "nesterov">> = {
  label: "Nesterov",
  fields: {
    momentum: { ...keptShare, formula: "v ← μ·v + ∇L(θ);  θ ← θ − η·(∇L(θ) + μ·v)" },
  },
};
