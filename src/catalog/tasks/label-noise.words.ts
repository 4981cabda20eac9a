import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords, fractionWords } from "./chance.words";

export const labelNoise: KindWords<SettingsOf<TaskRecipe, "label-noise">> = {
  label: "Label noise",
  fields: { fraction: fractionWords, draw: drawWords },
};
