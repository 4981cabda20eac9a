import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const normalized: KindWords<SettingsOf<LossRecipe, "normalized">> = {
  label: "Normalized cross-entropy",
  formula: "log p(y)/Σ log p(j)",
  fields: {},
};
