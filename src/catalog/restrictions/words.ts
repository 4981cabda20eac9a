import type { ChoiceWords, FieldWords } from "../words";
import type { RestrictionRecipe } from ".";

const index: FieldWords = {
  label: "Which",
  sentence: "Number of the class or layer, counted from 0.",
};

export const restrictionWords: ChoiceWords<RestrictionRecipe> = {
  label: "Restricted to",
  sentence: "Eigenvalues, density and exact spectrum of a part of the samples or parameters.",
  kinds: {
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
  },
};
