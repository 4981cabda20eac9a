import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const distance: KindWords<SettingsOf<MeasureRecipe, "distance">> = {
  label: "Distance from the start",
  fields: {},
};
