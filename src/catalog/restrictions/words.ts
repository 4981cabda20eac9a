import type { FieldWords, WordsFor } from "../words";
import type { RestrictionRecipe } from ".";

const index: FieldWords = {
  label: "Which",
  sentence: "Number of the class or layer, counted from 0.",
};

export const restrictionWords: WordsFor<RestrictionRecipe> = {
  whole: { label: "Nothing", fields: {} },
  class: { label: "One class", fields: { index } },
  layer: { label: "One layer", fields: { index } },
  batch: {
    label: "A random batch",
    fields: {
      size: {
        label: "Samples",
        sentence: "Size of the batch.",
        slider: { low: 1, high: 1024, scale: "log" },
      },
    },
  },
};
