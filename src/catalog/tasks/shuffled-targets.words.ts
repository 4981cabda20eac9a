import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords, fractionWords } from "./chance.words";

export const shuffledTargets: KindWords<SettingsOf<TaskRecipe, "shuffled-targets">> = {
  label: "Targets shuffled",
  fields: { fraction: fractionWords, draw: drawWords },
};
