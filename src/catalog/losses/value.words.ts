import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const value: KindWords<SettingsOf<LossRecipe, "value">> = {
  label: "The function’s value",
  formula: "f",
  fields: {},
};
