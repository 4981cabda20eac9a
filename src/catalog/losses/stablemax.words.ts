import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { LossRecipe } from ".";

export const stablemax: KindWords<SettingsOf<LossRecipe, "stablemax">> = {
  label: "StableMax",
  fields: {},
};
