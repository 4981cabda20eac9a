import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const squentropy: KindWords<SettingsOf<LossRecipe, "squentropy">> = {
  label: "Squentropy",
  formula: "−log p + mean of f_j² over j ≠ y",
  fields: {},
};
