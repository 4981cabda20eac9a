import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ScheduleRecipe } from ".";

export const warmUpStableDecay: KindWords<SettingsOf<ScheduleRecipe, "warm-up-stable-decay">> = {
  label: "Stable, then to 0",
  fields: {
    decay: {
      label: "Decay",
      sentence: "Share of the steps at the end over which the learning rate falls to 0.",
      formula: "η·min(1, (1 − t)/share), after warm-up   (Hu et al. 2024)",
      slider: { low: 0.01, high: 1, scale: "linear" },
    },
  },
};
