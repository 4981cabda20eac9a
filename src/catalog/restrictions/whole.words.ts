import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RestrictionRecipe } from ".";

export const whole: KindWords<SettingsOf<RestrictionRecipe, "whole">> = {
  label: "Nothing",
  fields: {},
};
