import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords } from "./chance.words";

export const shuffledInputs: KindWords<SettingsOf<TaskRecipe, "shuffled-inputs">> = {
  label: "Coordinates exchanged among samples",
  fields: {
    first: {
      label: "From coordinate",
      sentence:
        "Samples exchange these numbers of their inputs: what is told by them alone is lost.",
      countFrom: 1,
      slider: { low: 0, high: 20, scale: "linear" },
    },
    last: {
      label: "To coordinate",
      sentence: "The last one that is exchanged; all of them go together.",
      countFrom: 1,
      slider: { low: 0, high: 20, scale: "linear" },
    },
    draw: drawWords,
  },
};
