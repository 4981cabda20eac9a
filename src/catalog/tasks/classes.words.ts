import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";

export const classes: KindWords<SettingsOf<TaskRecipe, "classes">> = {
  label: "Some classes",
  fields: {
    first: {
      label: "From class",
      sentence: "Counted from 0.",
      slider: { low: 0, high: 9, scale: "linear" },
    },
    last: {
      label: "To class",
      sentence: "The last one that is kept; the network keeps an output for each of the others.",
      slider: { low: 0, high: 9, scale: "linear" },
    },
  },
};
