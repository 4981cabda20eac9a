import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const stablemax: KindWords<SettingsOf<LossRecipe, "stablemax">> = {
  label: "StableMax",
  formula: "−log s(f_y)/Σ s(f_j) with s(x) = x + 1 for x ≥ 0, else 1/(1 − x)",
  fields: {},
};
