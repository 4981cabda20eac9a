import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const gradientNorm: KindWords<SettingsOf<MeasureRecipe, "gradient-norm">> = {
  label: "Gradient norm",
  fields: {},
};
