import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { InterventionRecipe } from ".";

export const perturb: KindWords<SettingsOf<InterventionRecipe, "perturb">> = {
  label: "Perturb",
  fields: {
    size: {
      label: "Size of the noise",
      sentence: "Of Gaussian noise, relative to the weights of each layer.",
      formula: "w ← f·w + s·rms(w)·N(0, 1)",
      slider: { low: 0, high: 2, scale: "linear" },
    },
    factor: {
      label: "Factor",
      sentence: "What the weights are multiplied by before the noise is added.",
      slider: { low: 0, high: 2, scale: "linear" },
    },
  },
};
