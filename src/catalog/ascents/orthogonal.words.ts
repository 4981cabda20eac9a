import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const orthogonal: KindWords<SettingsOf<AscentRecipe, "orthogonal">> = {
  label: "Orthogonal to the weights",
  short: "Orthogonal gradient",
  fields: {},
};
