import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AxisRecipe } from ".";

export const gradient: KindWords<SettingsOf<AxisRecipe, "gradient">> = {
  label: "Gradient",
  fields: {},
};
