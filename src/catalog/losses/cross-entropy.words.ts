import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const crossEntropy: KindWords<SettingsOf<LossRecipe, "cross-entropy">> = {
  label: "Cross-entropy",
  formula: "−log p",
  fields: {},
};
