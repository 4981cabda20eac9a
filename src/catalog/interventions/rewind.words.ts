import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { InterventionRecipe } from ".";

export const rewind: KindWords<SettingsOf<InterventionRecipe, "rewind">> = {
  label: "Rewind",
  fields: {
    step: {
      label: "Back to step",
      sentence: "Steps of the whole training; what is pruned in the same phase stays pruned.",
      slider: { low: 0, high: 10000, scale: "linear" },
    },
  },
};
