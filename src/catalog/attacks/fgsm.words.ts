import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AttackRecipe } from ".";

export const fgsm: KindWords<SettingsOf<AttackRecipe, "fgsm">> = {
  label: "Fast gradient sign",
  short: "FGSM",
  fields: {
    radius: {
      label: "Reach ε",
      sentence: "Each number of an input moves so far, whichever way raises the loss.",
      formula: "x + ε·sign ∇ₓL   (Goodfellow et al. 2015)",
      slider: { low: 0, high: 1, scale: "linear" },
    },
  },
};
