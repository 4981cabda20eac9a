import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ScheduleRecipe } from ".";

export const step: KindWords<SettingsOf<ScheduleRecipe, "step">> = {
  label: "In steps",
  fields: {
    factor: {
      label: "Factor",
      sentence: "The learning rate is multiplied by it, each time.",
      slider: { low: 0.01, high: 1, scale: "log" },
    },
    at: {
      label: "When",
      sentence: "Shares of the steps after warm-up, from 0 to 1, separated by commas.",
    },
  },
};
