import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords } from "./chance.words";

export const relabelled: KindWords<SettingsOf<TaskRecipe, "relabelled">> = {
  label: "Classes renamed",
  fields: { draw: drawWords },
};
