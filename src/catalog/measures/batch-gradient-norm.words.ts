import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const batchGradientNorm: KindWords<SettingsOf<MeasureRecipe, "batch-gradient-norm">> = {
  label: "Gradient norm of batches",
  fields: {
    batchSize: {
      label: "Batch size",
      sentence: "Samples in each; all where there are fewer.",
      slider: { low: 1, high: 1000, scale: "log" },
    },
    batches: {
      label: "Batches",
      sentence: "How many, at random; each costs its gradient.",
      slider: { low: 1, high: 200, scale: "log" },
    },
  },
};
