import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const flowSharpness: KindWords<SettingsOf<MeasureRecipe, "flow-sharpness">> = {
  label: "λ max where the flow ends",
  fields: {},
};
