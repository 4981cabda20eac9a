import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const meanAbsolute: KindWords<SettingsOf<LossRecipe, "mean-absolute">> = {
  label: "Mean absolute, of probabilities",
  formula: "2(1 − p)",
  fields: {},
};
