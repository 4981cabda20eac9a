import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RestrictionRecipe } from ".";
import { which } from "./which.words";

export const oneClass: KindWords<SettingsOf<RestrictionRecipe, "class">> = {
  label: "One class",
  fields: { index: which },
};
