import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RestrictionRecipe } from ".";
import { which } from "./which.words";

export const layer: KindWords<SettingsOf<RestrictionRecipe, "layer">> = {
  label: "One layer",
  fields: { index: which },
};
