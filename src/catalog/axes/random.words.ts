import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AxisRecipe } from ".";
import { index } from "./number.words";

export const random: KindWords<SettingsOf<AxisRecipe, "random">> = {
  label: "Random",
  fields: { index },
};
