import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { epsilon } from "./adam.words";

export const rmsprop: KindWords<SettingsOf<RuleRecipe, "rmsprop">> = {
  label: "RMSprop",
  fields: {
    memory: {
      label: "Memory α",
      sentence: "Memory of the mean squared gradient.",
      formula: "v ← α·v + (1 − α)·g²;  θ ← θ − η·g/(√v + ε)   (Tieleman & Hinton 2012)",
      slider: { low: 0.9, high: 0.999, scale: "linear" },
      rare: true,
    },
    epsilon,
  },
};
