import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { adam } from "./adam.words";

export const lamb: KindWords<SettingsOf<RuleRecipe, "lamb">> = {
  label: "LAMB",
  fields: {
    ...adam.fields,
    beta2: {
      ...adam.fields.beta2,
      formula: "w ← w − η·‖w‖·r/‖r‖,  r = m̂/(√v̂ + ε) + λ·w   (You et al. 2020)",
    },
  },
};
