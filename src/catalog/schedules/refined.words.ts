import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ScheduleRecipe } from ".";

export const refined: KindWords<SettingsOf<ScheduleRecipe, "refined">> = {
  label: "Refined by gradient norms",
  fields: {
    norms: {
      label: "Norms",
      sentence:
        "Of a batch’s gradient along an earlier run, evenly spaced, separated by commas: steps are short where gradients were long. Measure them while training.",
      formula: "η ∝ w(t)·∫ w from t to the end, w = 1/‖g‖²   (Defazio et al. 2023)",
    },
  },
};
