import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ScheduleRecipe } from ".";

export const cosine: KindWords<SettingsOf<ScheduleRecipe, "cosine">> = {
  label: "Cosine to 0",
  fields: {},
};
