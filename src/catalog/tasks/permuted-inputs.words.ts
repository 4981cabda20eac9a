import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords } from "./chance.words";

export const permutedInputs: KindWords<SettingsOf<TaskRecipe, "permuted-inputs">> = {
  label: "Inputs permuted",
  fields: { draw: drawWords },
};
