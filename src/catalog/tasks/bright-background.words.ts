import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords, fractionWords } from "./chance.words";

export const brightBackground: KindWords<SettingsOf<TaskRecipe, "bright-background">> = {
  label: "With bright backgrounds",
  fields: {
    fraction: {
      ...fractionWords,
      sentence: "Whose dark inputs are made as bright, whatever their class; no sample that tests.",
    },
    brightness: {
      label: "Brightness",
      sentence: "The least that their inputs are, from the darkest input of all to the brightest.",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    draw: drawWords,
  },
};
