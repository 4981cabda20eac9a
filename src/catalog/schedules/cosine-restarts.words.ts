import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ScheduleRecipe } from ".";

export const cosineRestarts: KindWords<SettingsOf<ScheduleRecipe, "cosine-restarts">> = {
  label: "Cosine with restarts",
  fields: {
    cycles: {
      label: "Cycles",
      sentence: "How often the learning rate falls to 0; after each it is at its height again.",
      formula: "η·(1 + cos πt)/2 in each cycle   (Loshchilov & Hutter 2017)",
      slider: { low: 1, high: 10, scale: "linear" },
    },
    growth: {
      label: "Growth",
      sentence: "How many times as long as the one before a cycle is.",
      slider: { low: 1, high: 4, scale: "linear" },
    },
  },
};
