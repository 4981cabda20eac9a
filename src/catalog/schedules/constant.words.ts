import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ScheduleRecipe } from ".";

export const constant: KindWords<SettingsOf<ScheduleRecipe, "constant">> = {
  label: "Constant",
  fields: {},
};
