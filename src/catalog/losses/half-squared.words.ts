import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const halfSquared: KindWords<SettingsOf<LossRecipe, "half-squared">> = {
  label: "Half squared",
  formula: "½‖f − y‖²",
  fields: {},
};
