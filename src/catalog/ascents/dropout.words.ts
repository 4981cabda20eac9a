import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AscentRecipe } from ".";

export const dropout: KindWords<SettingsOf<AscentRecipe, "dropout">> = {
  label: "Dropout",
  fields: {
    share: {
      label: "Share left out",
      sentence:
        "Each hidden unit is left out of a step with this probability, for its whole batch; those that stay count for more.",
      formula: "m⊙∇L(m⊙θ), m = 0 or 1/(1 − p) at the weights that read a unit",
      slider: { low: 0, high: 0.9, scale: "linear" },
    },
  },
};
