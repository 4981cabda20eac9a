import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const meanSquared: KindWords<SettingsOf<LossRecipe, "mean-squared">> = {
  label: "Mean squared",
  formula: "mean‖f − y‖²/outputs",
  fields: {},
};
