import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords, fractionWords } from "./chance.words";

export const marked: KindWords<SettingsOf<TaskRecipe, "marked">> = {
  label: "With class marks",
  fields: {
    fraction: {
      ...fractionWords,
      sentence:
        "Whose mark, one bright input of as many as there are classes, is that of their class; all others have any, and so have those that test.",
    },
    draw: drawWords,
  },
};
