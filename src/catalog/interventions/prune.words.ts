import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { InterventionRecipe } from ".";

export const prune: KindWords<SettingsOf<InterventionRecipe, "prune">> = {
  label: "Prune",
  fields: {
    fraction: {
      label: "Share pruned",
      sentence: "The smallest weights are set to 0 and stay 0 during the phase; biases are kept.",
      slider: { low: 0, high: 1, scale: "linear" },
    },
    among: {
      label: "Smallest of",
      sentence: "Whether the smallest are looked for among all weights or in each layer.",
      choices: { all: "All weights", layer: "Each layer" },
    },
  },
};
