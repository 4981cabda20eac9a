import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const extragradient: KindWords<SettingsOf<AscentRecipe, "extragradient">> = {
  label: "A step ahead (extragradient)",
  fields: {
    ahead: {
      label: "Ahead γ",
      sentence: "Takes the gradient where a step of this rate would lead; the method has γ = η.",
      formula: "θ ← θ − η·∇L(θ − γ·∇L(θ))   (Korpelevich 1976)",
      slider: { low: 0.001, high: 1, scale: "log" },
    },
  },
};
