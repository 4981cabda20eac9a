import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";

export const subset: KindWords<SettingsOf<TaskRecipe, "subset">> = {
  label: "Some samples",
  fields: {
    skipped: {
      label: "After sample",
      sentence: "How many training samples, which are in random order, are left out before.",
      slider: { low: 0, high: 1000, scale: "linear" },
    },
    samples: {
      label: "Samples",
      sentence: "How many training samples are kept; all of those that test are.",
      slider: { low: 1, high: 2000, scale: "log" },
    },
  },
};
