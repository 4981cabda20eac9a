import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";

export const original: KindWords<SettingsOf<TaskRecipe, "original">> = {
  label: "As they are",
  fields: {},
};
