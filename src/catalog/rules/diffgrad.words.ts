import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { adam } from "./adam.words";

export const diffgrad: KindWords<SettingsOf<RuleRecipe, "diffgrad">> = {
  label: "diffGrad",
  fields: {
    ...adam.fields,
    beta2: {
      ...adam.fields.beta2,
      formula: "θ ← θ − η·ξ·m̂/(√v̂ + ε),  ξ = 1/(1 + e^(−|g′ − g|))   (Dubey et al. 2020)",
    },
  },
};
