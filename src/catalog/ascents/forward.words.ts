import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const forward: KindWords<SettingsOf<AscentRecipe, "forward">> = {
  label: "Forward, along a random direction",
  short: "Forward gradient",
  fields: {},
};
