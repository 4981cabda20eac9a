import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ScheduleRecipe } from ".";

export const oneCycle: KindWords<SettingsOf<ScheduleRecipe, "one-cycle">> = {
  label: "One cycle",
  fields: {
    rise: {
      label: "Rise",
      sentence:
        "Share of the steps over which the learning rate goes up; over the others it falls to 0.",
      formula:
        "η·(s + (1 − s)(1 − cos(πt/r))/2), then η·(1 + cos(π(t − r)/(1 − r)))/2   (Smith & Topin 2019)",
      slider: { low: 0.05, high: 0.95, scale: "linear" },
    },
    start: {
      label: "Start s",
      sentence: "Share of the learning rate at which it begins.",
      slider: { low: 0, high: 1, scale: "linear" },
      rare: true,
    },
  },
};
