import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const gradient: KindWords<SettingsOf<AscentRecipe, "gradient">> = {
  label: "Of the weights",
  short: "Plain gradient",
  plain: true,
  fields: {},
};
