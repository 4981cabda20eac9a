import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const directionalSharpness: KindWords<SettingsOf<MeasureRecipe, "directional-sharpness">> = {
  label: "Curvature along the update",
  fields: {},
};
