import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ScheduleRecipe } from ".";

export const linear: KindWords<SettingsOf<ScheduleRecipe, "linear">> = {
  label: "Linear to 0",
  fields: {},
};
